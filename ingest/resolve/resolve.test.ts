import { describe, expect, test } from 'vitest';
import type { Entity, PlanText } from '../model.ts';
import { recognise } from '../recognise/index.ts';
import { planOf } from '../recognise/testing/names-of.ts';
import { resolve } from './index.ts';
import { companyName, isShortCompany, isShortPlatform } from './short-forms.ts';
import { isHomophone } from './typing-errors.ts';

const at = (text: string, name: string) => ({
  name,
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
});

function entitiesOf(text: string, plan: Partial<PlanText> = {}): readonly Entity[] {
  const whole = { ...planOf(text), ...plan };
  return resolve(text, whole, recognise(text, whole)).entities;
}

const named = (entities: readonly Entity[], form: string): Entity | undefined =>
  entities.find(({ name, aliases }) => name === form || aliases.includes(form));

describe('one thing under several names', () => {
  test('short forms that public lexicons know', () => {
    const [university] = entitiesOf('深化与国防科大合作');
    expect(university).toMatchObject({ name: '国防科技大学', scope: 'world', aliases: ['国防科大'] });
    expect(university!.merges).toEqual([{ from: '国防科大', why: 'short form of 国防科技大学' }]);
  });

  test('a place or a nation is no name of what is held or done there', () => {
    const aliases = entitiesOf(
      '举办中国创新创业大赛、宁夏创新创业大赛、南宁市科技成果路演、“云溪杯”创新创业大赛',
    ).flatMap((entity) => (entity.type === 'Event' ? entity.aliases : []));
    expect(aliases).toContain('云溪杯创新创业大赛');
    for (const place of ['中国', '宁夏', '南宁市']) expect(aliases).not.toContain(place);
    const bodies = entitiesOf('会同吉林、黑龙江科技厅开展合作').filter(({ type }) => type === 'Agency');
    expect(bodies.map(({ name }) => name)).toEqual(['吉林科技厅', '黑龙江科技厅']);
    expect(bodies.flatMap((body) => body.aliases)).toEqual([]);
  });

  test('a list’s members are called what its shared head says, as elsewhere in the plan', () => {
    const entities = entitiesOf('云岭、岭西两家湖南实验室揭牌。云岭实验室组建团队。');
    expect(entities.filter(({ type }) => type === 'Platform').map(({ name }) => name)).toEqual([
      '云岭实验室',
      '岭西湖南实验室',
    ]);
  });

  test('a local week is another than the national one', () => {
    const names = entitiesOf('办好“星耀云溪”双创周，参加全国双创周').flatMap(({ type, name }) =>
      type === 'Event' ? [name] : [],
    );
    expect(names).toHaveLength(2);
  });

  test('short forms that the plan defines', () => {
    const entities = entitiesOf(
      '依托云溪镁质材料产业技术研究院（以下简称“镁材院”）攻关，镁材院孵化企业5家。',
    );
    const institute = named(entities, '镁材院');
    expect(institute?.name).toBe('云溪镁质材料产业技术研究院');
    expect(institute?.mentions.map(({ text }) => text)).toContain('镁材院');
  });

  test('a quoted name with the word behind it', () => {
    const [contest] = entitiesOf('举办“创响云溪”创新创业大赛等活动');
    expect(contest).toMatchObject({ name: '创响云溪', aliases: ['创响云溪创新创业大赛'] });
  });

  test('a company without its legal form or its place', () => {
    const entities = entitiesOf('支持安徽云桥智能股份有限公司申报。发挥云桥智能等企业作用。');
    expect(entities.filter(({ type }) => type === 'Company').map(({ name }) => name)).toEqual([
      '安徽云桥智能股份有限公司',
    ]);
  });

  test('a platform by characters of its name', () => {
    const entities = entitiesOf('建设国家林业技术创新中心。支持国家林创中心创建，林创中心已有成员单位8家。');
    expect(named(entities, '林创中心')?.name).toBe('国家林业技术创新中心');
    expect(isShortPlatform('林创中心', '林业技术研究院')).toBe(false);
    expect(isShortPlatform('云溪中心', '云溪先进技术创新中心')).toBe(false);
  });

  test('a platform without its place, a county without its level', () => {
    const entities = entitiesOf(
      '在广宁县建设广宁县智慧农业科创园，依托智慧农业科创园服务企业。走进广宁，广宁县科技特派员参加。',
    );
    expect(named(entities, '智慧农业科创园')?.name).toBe('广宁县智慧农业科创园');
  });

  test('a name typed wrongly by its sound, but not another word', () => {
    expect(isHomophone('云溪前言技术创新中心', '云溪前沿技术创新中心')).toBe(true);
    expect(isHomophone('云溪光电材料实验室', '云溪光伏材料实验室')).toBe(false);
    const entities = entitiesOf(
      '紧盯泰山产业领军人才、云溪英才等人才工程，申报泰山产业领军人才、云溪英等人才项目。',
    );
    expect(named(entities, '云溪英')?.name).toBe('云溪英才');
  });

  test('the plan’s own bureau, short and in full; the city’s bureau is another', () => {
    const text = '云溪区科学技术局2024年计划。区科技局会同市科技局实施。';
    const plan = { agency: at(text, '云溪区科学技术局'), region: at(text, '云溪区') };
    const whole = { ...planOf(text), ...plan };
    const { entities, agencyId, regionId } = resolve(text, whole, recognise(text, whole));
    const own = entities.find(({ id }) => id === agencyId);
    expect(own).toMatchObject({ name: '云溪区科学技术局', aliases: ['区科技局'], scope: 'world' });
    expect(entities.find(({ id }) => id === regionId)?.name).toBe('云溪区');
    expect(named(entities, '市科技局')?.id).not.toBe(agencyId);
  });

  test('a document’s number is another name of its policy', () => {
    const entities = entitiesOf('根据《云溪市科技创新条例》（云府办〔2024〕42号）精神');
    expect(named(entities, '云府办〔2024〕42号')?.name).toBe('云溪市科技创新条例');
  });

  test('but no two companies that only look alike', () => {
    expect(isShortCompany('江汽集团', companyName('安徽江淮汽车集团'))).toBe(true);
    expect(isShortCompany('云山集团', companyName('云海集团'))).toBe(false);
    expect(isShortCompany('云山科技', companyName('云山新材股份有限公司'))).toBe(false);
  });
});

describe('scope', () => {
  const scopeIn = (text: string, form: string, region?: string): string | undefined =>
    named(entitiesOf(text, region ? { region: at(text, region) } : {}), form)?.scope;

  test('a distinctive name means one thing everywhere', () => {
    expect(scopeIn('推进松岚湖未来科技城建设', '松岚湖未来科技城')).toBe('world');
  });

  test('a generic one belongs to its jurisdiction, or to its plan where none is named', () => {
    expect(scopeIn('云溪县计划。由县发改局负责', '县发改局', '云溪县')).toBe('region:云溪县');
    expect(scopeIn('由县发改局负责', '县发改局')).toMatch(/^plan:/);
  });

  test('a placeholder belongs to its plan, whatever the region', () => {
    expect(scopeIn('云溪县计划。持续完善“XX英才”人才政策', 'XX英才', '云溪县')).toMatch(/^plan:/);
  });

  test('two plans’ bureaus of one generic name stay two', () => {
    const [one] = entitiesOf('由县发改局负责。');
    const [other] = entitiesOf('会同县发改局推进。');
    expect(one?.name).toBe(other?.name);
    expect(one?.id).not.toBe(other?.id);
  });

  test('blanks do not change a plan’s fingerprint', () => {
    const [one] = entitiesOf('由县发改局负责');
    const [other] = entitiesOf('由县发改局负责 \n');
    expect(one?.id).toBe(other?.id);
  });
});

test('every entity has a mention, every id its own entity', () => {
  const entities = entitiesOf('支持云桥药业、镁石新材等企业与中南大学、国防科大共建镁质材料重点实验室。');
  expect(entities.every(({ mentions }) => mentions.length > 0)).toBe(true);
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
});
