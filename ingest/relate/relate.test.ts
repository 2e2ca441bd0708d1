import { describe, expect, test } from 'vitest';
import type { Dropped, Section } from '../model.ts';
import { inWords, relateMarked, type MarkedOptions } from './marked-text.ts';

const read = (text: string, options?: MarkedOptions) =>
  relateMarked(text, options).relations.map(inWords).sort();

describe('status', () => {
  test.each([
    ['建设[Platform 星河实验室]。', '@ BUILDS 星河实验室 planned'],
    ['加快推进[Platform 星河实验室]建设。', '@ BUILDS 星河实验室 ongoing'],
    ['[Platform 星河实验室]已建成投用。', '@ BUILDS 星河实验室 done'],
    ['争取[ResearchInstitute 星河研究院]落户。', '@ ATTRACTS 星河研究院 encouraged'],
    ['拟引进[Company 星河公司]。', '@ ATTRACTS 星河公司 negotiating'],
    ['推动[Company 星河公司]等在谈项目落地。', '@ ATTRACTS 星河公司 negotiating'],
    ['如获批，建设[Platform 星河实验室]。', '@ BUILDS 星河实验室 planned'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('a review tells what was done', () => {
    expect(read('建设[Platform 星河实验室]。', { tense: 'review' })).toEqual(['@ BUILDS 星河实验室 done']);
    expect(read('拟建设[Platform 星河实验室]。', { tense: 'review' })).toEqual([
      '@ BUILDS 星河实验室 planned',
    ]);
  });
});

describe('subjects', () => {
  test('a clause without a verb of its own says who acts in the next', () => {
    expect(
      read('[Platform 星河中心]以攻克难题为使命，聚焦[Industry 甲产业]。').filter((line) =>
        line.includes('FOCUSES_ON'),
      ),
    ).toEqual(['星河中心 FOCUSES_ON 甲产业 planned']);
  });

  test('who is said to be something goes on acting', () => {
    expect(
      read('[Platform 星河城]，是[Platform 甲中心]的重要一极，聚焦[Industry 乙产业]。').filter((line) =>
        line.includes('FOCUSES_ON'),
      ),
    ).toEqual(['星河城 FOCUSES_ON 乙产业 planned']);
  });

  test('those signed are those that settle', () => {
    expect(read('签约[Platform 甲实验室]、[Platform 乙平台]进驻[Platform 星河谷]。')).toEqual(
      expect.arrayContaining(['甲实验室 LOCATED_IN 星河谷 planned', '乙平台 LOCATED_IN 星河谷 planned']),
    );
  });

  test('who wins a prize does not hold it', () => {
    expect(read('[Company 甲公司]获评[Event 星河奖]。', { tense: 'review' })).toEqual([]);
  });

  test('what was set up somewhere stands there', () => {
    expect(read('[Platform 星河研究院]在[Region 甲县经济开发区]成立。')).toContain(
      '星河研究院 LOCATED_IN 甲县经济开发区 planned',
    );
  });

  test('parks that somebody went to are not the plan’s', () => {
    expect(read('先后深入[Platform 星河产业园]、[Platform 甲产业园]。')).toEqual([]);
  });

  test('分别 pairs two lists in order', () => {
    expect(
      read('支持[Company 甲公司]、[Company 乙公司]分别申报[Platform 子中心]、[Platform 丑中心]。'),
    ).toEqual([
      '@ SUPPORTS 乙公司 planned',
      '@ SUPPORTS 甲公司 planned',
      '乙公司 BUILDS 丑中心 encouraged',
      '甲公司 BUILDS 子中心 encouraged',
    ]);
  });

  test('分别 says where each stands', () => {
    expect(
      read('支持[Region 甲市]、[Region 乙县]分别建设[Platform 子中心]、[Platform 丑中心]。').filter((one) =>
        one.includes('LOCATED_IN'),
      ),
    ).toEqual(['丑中心 LOCATED_IN 乙县 encouraged', '子中心 LOCATED_IN 甲市 encouraged']);
  });

  test('those who are pushed to act together are partners', () => {
    expect(read('推动[Company 甲公司]、[University 乙大学]联合开展攻关。')).toEqual([
      '@ SUPPORTS 乙大学 planned',
      '@ SUPPORTS 甲公司 planned',
      '甲公司 PARTNERS_WITH 乙大学 planned',
    ]);
  });

  test('a second subject takes over inside a list of deeds', () => {
    expect(
      read('支持[Company 甲公司]建设[Platform 子中心]、[Company 乙公司]牵头建设[Platform 丑中心]等。'),
    ).toContain('乙公司 BUILDS 丑中心 encouraged');
  });

  test('who acts goes on acting until the sentence ends', () => {
    const text = '[Platform 星河城]主攻[Industry 甲产业]，建设[Platform 乙园]。建设[Platform 丙园]。';
    expect(read(text)).toContain('星河城 BUILDS 乙园 planned');
    expect(read(text)).not.toContain('星河城 BUILDS 丙园 planned');
  });

  test('a short form points back at a place named before', () => {
    expect(read('建设[Platform 星河科技城]。把[Platform 甲基地]放进科技城。')).toContain(
      '甲基地 LOCATED_IN 星河科技城 planned',
    );
  });

  test('with whom a heading works, builds what follows', () => {
    expect(read('深化[University 甲大学]合作。共建[Platform 星河研究院]。')).toContain(
      '甲大学 BUILDS 星河研究院 planned',
    );
  });
});

describe('negation', () => {
  test.each(['不再实施[Project 星河行动]。', '取消[Event 星河杯]。'])('%s states nothing', (text) => {
    const dropped: Dropped[] = [];
    expect(read(text, { trace: (item) => dropped.push(item) })).toEqual([]);
    expect(dropped.map(({ why }) => why).join()).toContain('taken back');
  });
});

describe('what is refused', () => {
  test('a relation of a thing with itself', () => {
    expect(read('[Company 甲公司]与[Company 甲公司]签约。')).toEqual(['@ SUPPORTS 甲公司 planned']);
  });

  test('ends that the ontology does not join, with a reason', () => {
    const dropped: Dropped[] = [];
    const options = { trace: (item: Dropped) => dropped.push(item) };
    expect(read('[Region 甲县]举办[Event 星河杯]，[Event 乙节]包括[Policy 丙办法]。', options)).not.toContain(
      '丙办法 PART_OF 乙节 planned',
    );
    expect(read('由[Agency 区教育局]负责[Region 甲镇]。', options)).not.toContain('甲镇');
  });

  test('a region that is only named', () => {
    expect(read('赴[Region 甲市]学习。')).toEqual([]);
  });

  test('a university that a review only names', () => {
    expect(read('[University 甲大学]教授来访。', { tense: 'review' })).toEqual([]);
  });
});

describe('evidence', () => {
  test('is the sentence, word for word, with the rule that read it', () => {
    const { text, relations } = relateMarked('前言。与[University 甲大学]共建[Platform 星河实验室]。后记。');
    const evidence = relations.flatMap((relation) => relation.evidence);
    expect(evidence.map((quote) => quote.text)).toEqual(evidence.map(() => '与甲大学共建星河实验室。'));
    expect(evidence.every(({ start, end, text: quote }) => text.slice(start, end) === quote)).toBe(true);
    expect(evidence.every(({ rule }) => rule.startsWith('relate/'))).toBe(true);
  });

  test('of what is said twice, stands once each time', () => {
    const { relations } = relateMarked('建设[Platform 甲园]。建设[Platform 甲园]，[Platform 甲园]。');
    expect(relations.map(({ evidence }) => evidence.length)).toEqual([2]);
  });
});

test('owners answer for what their section names', () => {
  const text = '实施[Project 星河行动]。(牵头单位:[Agency 区科创科];配合单位:[Agency 区财政局])';
  const plain = text.replace(/\[\w+ |\]/g, '');
  const owner = (name: string, role: 'lead' | 'assist'): Section['owners'][number] => {
    const start = plain.indexOf(name);
    return { start, end: start + name.length, name, role };
  };
  expect(read(text, { owners: [owner('区科创科', 'lead'), owner('区财政局', 'assist')] })).toEqual([
    '@ IMPLEMENTS 星河行动 planned',
    '区科创科 RESPONSIBLE_FOR 星河行动 planned lead',
    '区财政局 RESPONSIBLE_FOR 星河行动 planned assist',
  ]);
});

test('a row about one park says what the park works on', () => {
  const cells = [
    { heading: '任务', text: '推进[Platform 星河科技园]建设' },
    { heading: '目标', text: '聚焦[Industry 甲产业]方向' },
  ];
  expect(read('', { cells })).toContain('星河科技园 FOCUSES_ON 甲产业 planned');
});

test('what banks are pushed to offer is the plan’s own, too', () => {
  expect(read('推动[Company 甲银行]推出[Policy 星河贷]。')).toEqual([
    '@ IMPLEMENTS 星河贷 planned',
    '@ SUPPORTS 甲银行 planned',
    '甲银行 IMPLEMENTS 星河贷 planned',
  ]);
});

test('who only helps to draft a policy does not issue it', () => {
  expect(read('协助编制[Policy 星河规划]。')).toEqual(['@ IMPLEMENTS 星河规划 planned']);
});

test('departments in their columns answer for their row', () => {
  const cells = [
    { heading: '任务', text: '实施[Project 星河行动]' },
    { heading: '责任科室', text: '[Agency 科创科]' },
    { heading: '配合单位', text: '[Agency 区财政局]、[Agency 区发改局]' },
    { heading: '完成时限', text: '年底' },
  ];
  expect(read('', { cells })).toEqual([
    '@ IMPLEMENTS 星河行动 planned',
    '区发改局 RESPONSIBLE_FOR 星河行动 planned assist',
    '区财政局 RESPONSIBLE_FOR 星河行动 planned assist',
    '科创科 RESPONSIBLE_FOR 星河行动 planned lead',
  ]);
});
