import { describe, expect, test } from 'vitest';
import type { Dropped, PlanText, Sentence } from '../model.ts';
import { segment } from './index.ts';

const plansOf = (text: string, name = 'plan.txt') => segment({ name, format: 'txt', text });
const planOf = (text: string): PlanText => plansOf(text)[0]!;
const sentencesOf = (plan: PlanText): Sentence[] => plan.sections.flatMap(({ sentences }) => [...sentences]);
const prose = (plan: PlanText) =>
  sentencesOf(plan)
    .filter(({ kind }) => kind === 'prose')
    .map(({ text }) => text);
const tenseOf = (plan: PlanText, words: string) =>
  sentencesOf(plan).find(({ text }) => text.includes(words))!.tense;

describe('compilations', () => {
  const compilation = [
    '科技局2024年工作计划汇编(3篇)',
    '目 录',
    '1.区科技局2024年度工作计划',
    '2.区科技局2024年工作计划',
    '3.市科技局2024年工作要点',
    '区科技局2024年度工作计划',
    '建设平台。',
    '区科技局2024年工作计划',
    '引进人才。',
    '市科技局2024年工作要点',
    '培育企业。',
  ].join('\n');

  test('may begin with a plan whose title names no bureau', () => {
    const first = `我县科技示范年度工作总结和来年打算\n${'建设云溪示范园，培育企业。'.repeat(30)}`;
    const plans = plansOf(`${first}\n区科技局2024年工作计划\n引进人才。`);
    expect(plans.map(({ title }) => title)).toEqual([
      '我县科技示范年度工作总结和来年打算',
      '区科技局2024年工作计划',
    ]);
  });

  test('fall into their plans, each with its title line', () => {
    const plans = plansOf(compilation);
    expect(plans.map(({ ordinal, title, agency }) => [ordinal, title, agency?.name])).toEqual([
      [1, '区科技局2024年度工作计划', '区科技局'],
      [2, '区科技局2024年工作计划', '区科技局'],
      [3, '市科技局2024年工作要点', '市科技局'],
    ]);
    expect(plans.map(prose)).toEqual([['建设平台。'], ['引进人才。'], ['培育企业。']]);
    expect(compilation.slice(plans[1]!.start, plans[1]!.end)).toBe('区科技局2024年工作计划\n引进人才。');
  });

  test('say what stands before the first plan and is dropped', () => {
    const dropped: Dropped[] = [];
    segment({ name: 'a.txt', format: 'txt', text: compilation }, (item) => dropped.push(item));
    expect(dropped.map(({ text }) => text)).toEqual(compilation.split('\n').slice(0, 5));
  });

  test('need no table of contents', () =>
    expect(
      plansOf('市科学技术局2024年计划(一)\n建平台。\n市科学技术局2024年计划(二)\n聚人才。').map(
        ({ title }) => title,
      ),
    ).toEqual(['市科学技术局2024年计划(一)', '市科学技术局2024年计划(二)']));

  test('page numbers glued to the contents do not hide a title', () =>
    expect(
      plansOf(
        '目录\n1.\n区科技局2023年工作总结2\n2.市科技局2023年工作总结12\n区科技局2023年工作总结\n建平台。\n市科技局2023年工作总结\n聚人才。',
      ),
    ).toHaveLength(2));

  test('the head of each printed page begins no plan', () => {
    const plan = plansOf('县科技局2024年工作要点\n建平台。\n第1页 共2页\n县科技局2024年工作要点\n聚人才。');
    expect(plan).toHaveLength(1);
    expect(prose(plan[0]!)).toEqual(['建平台。', '聚人才。']);
  });

  test('a text without a title is one plan, named as its file', () =>
    expect(plansOf('建平台。\n聚人才。', '某县.txt').map(({ title }) => title)).toEqual(['某县']));

  test('an empty text holds no plan', () => expect(plansOf(' \n ')).toEqual([]));
});

describe('sections', () => {
  const ladder = planOf(
    '县科技局2024年计划\n一、主要目标\n（一）平台提级\n1.打造平台。建设实验室。\n(1)中心。支持企业。\n①组建联盟。\n二、保障措施\n加强领导。',
  );

  test('follow the ladder', () =>
    expect(ladder.sections.map(({ level, path }) => [level, path.join('/')])).toEqual([
      [0, ''],
      [1, '主要目标'],
      [2, '主要目标/平台提级'],
      [3, '主要目标/平台提级/打造平台'],
      [4, '主要目标/平台提级/打造平台/中心'],
      [5, '主要目标/平台提级/打造平台/中心/组建联盟'],
      [1, '保障措施'],
    ]));

  test('keep a heading as a sentence of its own, without its mark', () =>
    expect(ladder.sections[3]!.sentences.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', '打造平台。'],
      ['prose', '建设实验室。'],
    ]));

  test('are found in a text that a copy has flattened', () =>
    expect(
      planOf(
        '市科技局2024年总结和2025年思路\n今年以来，居全国第26位。 一、2024年工作总结 （一）孵化器取得新成效。新增载体30家。 二、2025年工作思路 （一）再提升。新增平台3家，由科技股牵头第（二）（三）项。',
      ).sections.map(({ path, tense }) => [path.join('/'), tense]),
    ).toEqual([
      ['', 'review'],
      ['2024年工作总结', 'review'],
      ['2024年工作总结/孵化器取得新成效', 'review'],
      ['2025年工作思路', 'plan'],
      ['2025年工作思路/再提升', 'plan'],
    ]));

  test('open at runs, bullets and goals', () =>
    expect(
      planOf(
        '某市科技局2024年安排\n预期目标:企业10家。\n■实验室。支持重组。\n——抓种业。建设中心。\n一是聚人才。引进院士。',
      ).sections.map(({ heading }) => heading),
    ).toEqual(['', '预期目标', '实验室', '抓种业', '聚人才']));
});

describe('sentences', () => {
  test('are joined over a line that a page has cut', () => {
    const text =
      '县科技局2024年计划\n1.建设平台。加快推进青石湖人\n工智能创新中心建设，支持企业、\n高校共建。\n2.聚人才\n引进院士。';
    expect(prose(planOf(text))).toEqual([
      '加快推进青石湖人\n工智能创新中心建设，支持企业、\n高校共建。',
      '引进院士。',
    ]);
  });

  test('are cut at semicolons only where they are long', () => {
    const clause = `${'推进平台建设、'.repeat(9)}完成任务`;
    expect(prose(planOf('建平台；聚人才。'))).toEqual(['建平台；聚人才。']);
    expect(prose(planOf(`${clause}；（${clause}；甲）${clause}；乙。`))).toHaveLength(3);
  });

  test('leave out what a site puts around a plan', () => {
    const plan = planOf(
      '索引号: 01/2024 发布机构: 石桥区科学技术局\n浏览次数：12\n2024年工作要点\n建平台。\n下载',
    );
    expect(prose(plan)).toEqual(['建平台。']);
    expect([plan.agency?.name, plan.region?.name, plan.year]).toEqual(['石桥区科学技术局', '石桥区', 2024]);
  });
});

describe('tables', () => {
  const rows = (text: string) =>
    sentencesOf(planOf(text))
      .filter(({ kind }) => kind === 'row')
      .map(({ cells }) => Object.fromEntries(cells!.map(({ heading, text: cell }) => [heading, cell])));

  const expected = [
    { 序号: '1', 目标: '净增企业45家', 责任科室: '高新科' },
    { 序号: '2', 目标: '建平台7个', 责任科室: '平台科' },
  ];

  test.each([
    ['tabs', '序号\t目标\t责任科室\n1\t净增企业45家\t高新科\n2\t建平台7个\t平台科'],
    ['bars', '|序号|目标|责任科室|\n|---|---|---|\n|1|净增企业45家|高新科|\n|2|建平台7个|平台科|'],
    ['full-width bars', '序号｜目标｜责任科室\n1｜净增企业45家｜高新科\n2｜建平台7个｜平台科'],
    ['blanks', '序号 目标 责任科室\n1 净增企业45家 高新科\n2 建平台7个 平台科'],
    [
      'a cell to a line',
      '序号\n|\n目标\n|\n责任科室\n|\n1\n|\n净增企业45家\n|\n高新科\n|\n2\n|\n建平台7个\n|\n平台科',
    ],
  ])('parted by %s', (_, table) => expect(rows(`县科技局2024年计划\n${table}`)).toEqual(expected));

  test('with nothing between the lines of their cells', () => {
    const text =
      '县科技局2024年计划\n序号\n目标\n责任科室\n1\n净增企业45家\n高新科\n农村科\n2\n建平台7个\n平台科\n下一步，将盯紧指标：一是抓好平台。';
    expect(rows(text)).toEqual([{ ...expected[0], 责任科室: '高新科\n农村科' }, expected[1]]);
    expect(sentencesOf(planOf(text)).some(({ text: said }) => said.startsWith('下一步'))).toBe(true);
  });

  test('each cell has the tense of its column', () => {
    const plan = planOf(
      '县科技局2024年度任务二季度完成情况\n序号|工作任务|完成情况\n1|净增企业45家|已净增20家',
    );
    const row = sentencesOf(plan).find(({ kind }) => kind === 'row')!;
    expect(row.tense).toBe('plan');
    expect(row.cells!.map(({ tense }) => tense)).toEqual([undefined, 'plan', 'review']);
  });
});

describe('tense', () => {
  test('follows the headings of a review and plan in one', () => {
    const plan = planOf(
      '区科技局2024年总结和2025年思路\n新增企业3家。\n一、2024年工作完成情况\n（一）搭平台。出台办法。\n二、2025年工作思路\n（一）再攀高地。新增平台4家。',
    );
    expect(plan.year).toBe(2025);
    expect(['新增企业', '出台办法', '新增平台'].map((words) => tenseOf(plan, words))).toEqual([
      'review',
      'review',
      'plan',
    ]);
  });

  test('turns where a paragraph names the year that is planned for', () => {
    const plan = planOf(
      'X县科学技术局2021年工作总结和2022年计划\n2021年，新增企业2家。\n2022年，依托研究所建设基地。支持企业。',
    );
    expect(['新增企业', '依托研究所', '支持企业'].map((words) => tenseOf(plan, words))).toEqual([
      'review',
      'plan',
      'plan',
    ]);
  });

  test('turns at the only year in figures, where it stands behind the review’s', () => {
    const plan = planOf(
      '某区科技局202X年度工作总结及2025年度工作计划\n今年以来，新增企业2家。\n2025年，推动园区提质，新增平台3家。',
    );
    expect(['企业2家', '平台3家'].map((words) => tenseOf(plan, words))).toEqual(['review', 'plan']);
  });

  test('does not turn back at the year since which something is examined', () =>
    expect(
      tenseOf(planOf('某区科技局2024年工作计划\n对2021年以来的项目开展抽查，比例不低于10%。'), '抽查'),
    ).toBe('plan'));

  test('turns in a review where it looks ahead', () => {
    const plan = planOf('某县科技局2024年工作总结\n新增企业2家。\n2025年，新增平台3家。');
    expect(['企业2家', '平台3家'].map((words) => tenseOf(plan, words))).toEqual(['review', 'plan']);
    const midyear = planOf('某县科技局2024年半年工作总结\n新增企业2家。\n下半年，力争新增平台3家。');
    expect(['企业2家', '平台3家'].map((words) => tenseOf(midyear, words))).toEqual(['review', 'plan']);
  });

  test('turns for the steps below a look ahead', () =>
    expect(
      tenseOf(
        planOf('某县科技局2024年工作总结\n下一步，将做好工作：\n（一）强平台。新增平台3家。'),
        '平台3家',
      ),
    ).toBe('plan'));

  test('turns back inside a plan that reports an earlier year', () => {
    const plan = planOf(
      '泉州市科技局2024年主要工作\n2023年全社会投入239亿元。企业入库1609家。\n力争新增平台3家。',
    );
    expect(['239亿元', '1609家', '平台3家'].map((words) => tenseOf(plan, words))).toEqual([
      'review',
      'review',
      'plan',
    ]);
  });

  test('an attachment reports for itself', () => {
    const plan = planOf(
      '区科学技术局2025年任务清单\n净增企业45家。\n附件：区科学技术局2024年指标完成情况\n净增企业38家。',
    );
    expect(['45家', '38家'].map((words) => tenseOf(plan, words))).toEqual(['plan', 'review']);
  });

  test('a task that has a word of reviews in its heading stays a task', () =>
    expect(tenseOf(planOf('县科技局2024年计划\n二是增亮点。建设乡镇3个。'), '乡镇')).toBe('plan'));
});

describe('owners', () => {
  const ownersOf = (text: string) =>
    planOf(text).sections.flatMap(({ owners }) =>
      owners.map(({ start, end, name, role }) => [role, name, text.slice(start, end) === name]),
    );

  test.each([
    [
      '1.建平台。建设中心。（牵头单位：平台科；配合单位：区商务局(区种业中心)、区教体局）',
      [
        ['lead', '平台科', true],
        ['assist', '区商务局(区种业中心)', true],
        ['assist', '区教体局', true],
      ],
    ],
    [
      '1.建平台。责任领导:分管副局长;牵头科室(单位):计划科、基建办;完成时限:12月底。',
      [
        ['lead', '计划科', true],
        ['lead', '基建办', true],
      ],
    ],
    ['1.建平台。落实单位责任。', []],
  ])('%s', (text, owners) => expect(ownersOf(text)).toEqual(owners));
});

describe('agency, region and year', () => {
  test.each([
    ['泉州市科技局2024年主要工作\n建平台。', '泉州市科技局', '泉州市', 2024],
    ['区科技局2024年计划\n加速推进枣庄市研究院建设。', '区科技局', null, 2024],
    ['市科技局2024年度计划\n制定XX市科技局2024年度计划。', 'XX市科技局', 'XX市', 2024],
    ['云河市东岭区科学技术局2025年度清单\n建平台。', '云河市东岭区科学技术局', '云河市东岭区', 2025],
    ['远山市科学技术和工业信息化局2023年方案\n建平台。', '远山市科学技术和工业信息化局', '远山市', 2023],
    ['云河高新区(南岸)科技局2024年计划\n建平台。', '云河高新区(南岸)科技局', '云河高新区(南岸)', 2024],
    [
      '云河市西岭区工业和科学技术局二〇二三年要点\n建平台。',
      '云河市西岭区工业和科学技术局',
      '云河市西岭区',
      2023,
    ],
    ['某国际航天城管理局科技创新处2025年要点\n建平台。', '某国际航天城管理局科技创新处', null, 2025],
    ['洛阳市2023年科技工作安排\n建平台。', null, '洛阳市', 2023],
    ['某区实施方案(2023-2027年)\n到2025年建平台。', null, null, 2023],
  ])('%s', (text, agency, region, year) => {
    const plan = planOf(text);
    expect([plan.agency?.name ?? null, plan.region?.name ?? null, plan.year]).toEqual([agency, region, year]);
    for (const named of [plan.agency, plan.region]) {
      if (named) expect(text.slice(named.start, named.end)).toBe(named.name);
    }
  });
});
