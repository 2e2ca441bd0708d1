import { describe, expect, test } from 'vitest';
import { extract } from '../pipeline.ts';
import { readDocument } from '../read/index.ts';
import { COLUMN_RULES, columnRole } from './columns.ts';

const encode = (text: string) => new TextEncoder().encode(text);

async function factsOf(name: string, csv: string) {
  const document = await readDocument(name, encode(csv));
  return extract(document).map(({ plan, entities, relations }) => {
    const nameOf = new Map(entities.map((entity) => [entity.id, entity.name]));
    return {
      title: plan.title,
      year: plan.year,
      entities: entities.map((entity) => `${entity.type} ${entity.name}`),
      relations: relations.map(
        ({ type, source, target, evidence }) =>
          `${nameOf.get(source)!} ${type} ${nameOf.get(target)!} [${evidence[0]!.text}]`,
      ),
      document,
    };
  });
}

describe('columns', () => {
  test.each(COLUMN_RULES.flatMap(({ role, reads }) => reads.map((heading) => ({ role, heading }))))(
    '$heading holds the $role',
    ({ role, heading }) => expect(columnRole(heading)).toBe(role),
  );

  test.each(COLUMN_RULES.flatMap(({ role, refuses }) => refuses.map((heading) => ({ role, heading }))))(
    '$heading does not hold the $role',
    ({ role, heading }) => expect(columnRole(heading)).not.toBe(role),
  );
});

describe('a list', () => {
  test('gives an entity for each row, of the type that its column says, and where it is', async () => {
    const [facts] = await factsOf(
      '2024年名录.csv',
      '序号,名称,类型,所在地区\n1,星河未来实验室,创新平台,长沙市\n2,"青山精密股份有限公司",企业,株洲市\n',
    );
    expect(facts).toMatchObject({ title: '2024年名录', year: 2024 });
    expect(facts?.entities).toEqual([
      'Platform 星河未来实验室',
      'Region 长沙市',
      'Company 青山精密股份有限公司',
      'Region 株洲市',
    ]);
    expect(facts?.relations).toEqual([
      '星河未来实验室 LOCATED_IN 长沙市 [| 1 | 星河未来实验室 | 创新平台 | 长沙市 |]',
      '青山精密股份有限公司 LOCATED_IN 株洲市 [| 2 | 青山精密股份有限公司 | 企业 | 株洲市 |]',
    ]);
  });

  test('takes the type from the heading, the title or the name where no column says it', async () => {
    const heading = await factsOf('a.csv', '企业名称,县区\n青山精密,云溪县\n');
    expect(heading[0]?.entities).toEqual(['Company 青山精密', 'Region 云溪县']);
    const title = await factsOf('a.csv', '云溪县重点实验室名单,\n名称,备注\n星河室,\n');
    expect(title[0]).toMatchObject({ title: '云溪县重点实验室名单', entities: ['Platform 星河室'] });
    const name = await factsOf('a.csv', '单位名称,联系人\n星河大学,张三\n');
    expect(name[0]?.entities).toEqual(['University 星河大学']);
  });

  test('reads several industries from one cell', async () => {
    const [facts] = await factsOf('a.csv', '企业名称,所属行业\n青山精密,新材料、智能制造\n');
    expect(facts?.relations.map((relation) => relation.replace(/ \[.*/, ''))).toEqual([
      '青山精密 FOCUSES_ON 新材料',
      '青山精密 FOCUSES_ON 智能制造',
    ]);
  });

  test('passes over sums, remarks and rows that nothing types', async () => {
    const [facts] = await factsOf('a.csv', '企业名称,数\n青山精密,1\n合计,1\n注：截至年底,\n');
    expect(facts?.entities).toEqual(['Company 青山精密']);
    const [untyped] = await factsOf('a.csv', '名称,数\n某物,1\n');
    expect(untyped?.entities).toEqual([]);
  });

  test('knows the row of the sheet that each sentence stands in', async () => {
    const [facts] = await factsOf('a.csv', '企业名称,县区\n\n青山精密,云溪县\n');
    expect(facts?.document.places?.at(-1)).toMatchObject({ unit: 'row', at: '3' });
  });

  test('is another thing than a table of targets, which is read as a plan', async () => {
    const document = await readDocument(
      'a.csv',
      encode('序号,目标任务,责任科室\n1,新增高新技术企业30家,高新科\n'),
    );
    expect(extract(document)[0]?.plan.sections[0]?.sentences.at(-1)?.kind).toBe('row');
    expect(extract(document).flatMap(({ entities }) => entities.map(({ name }) => name))).not.toContain('1');
  });
});

describe('rows that may be doubtful', () => {
  const warned = async (csv: string) => {
    const warnings: object[] = [];
    extract(await readDocument('名单.csv', encode(csv)), undefined, (warning) => warnings.push(warning));
    return warnings;
  };

  test('are told with what they were taken for, or that they were left out', async () => {
    expect(
      await warned('名称,类型\n远海研究中心,星球\n云山智能,\n岭东科技有限公司,企业\n星河岛,无\n合计,\n'),
    ).toEqual([
      { kind: 'TYPE_UNKNOWN', name: '远海研究中心', said: '星球', takenAs: 'Platform' },
      { kind: 'TYPE_MISSING', name: '云山智能', said: '', takenAs: null },
      { kind: 'TYPE_MISSING', name: '星河岛', said: '无', takenAs: null },
    ]);
  });

  test('are none where column, title or name say what each is', async () => {
    expect(await warned('名称,类型\n远海研究中心,平台\n岭东科技有限公司,\n')).toEqual([]);
  });
});
