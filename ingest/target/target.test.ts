import { describe, expect, test } from 'vitest';
import type { Dropped } from '../model.ts';
import { segment } from '../segment/index.ts';
import { METRIC_RULES } from './metric-rules.ts';
import { REFUSAL_RULES } from './refusals.ts';
import { readTargets } from './index.ts';

function readAll(body: string, title = '某区科技局2024年工作计划') {
  const text = `${title}\n${body}`;
  const dropped: Dropped[] = [];
  const targets = segment({ name: 'plan.txt', format: 'txt', text }).flatMap((plan) =>
    readTargets(text, plan, (item) => dropped.push(item)),
  );
  return { text, targets, dropped };
}

const shown = (body: string, title?: string) =>
  readAll(body, title).targets.map(({ metric, comparator, value, unit }) =>
    `${metric} ${comparator} ${String(value)} ${unit}`.trim(),
  );

describe.each(METRIC_RULES.filter(({ reads }) => reads.length > 0))('$id', ({ id, reads }) => {
  test.each(reads)('reads $text', ({ text, targets }) => {
    expect(shown(text)).toEqual(targets);
    expect(readAll(text).targets.map(({ evidence }) => evidence[0]!.rule)).toContain(`target/${id}`);
  });
});

describe.each(REFUSAL_RULES)('$id', ({ why, refuses }) => {
  test.each(refuses)('refuses %s', (text) => {
    const { targets, dropped } = readAll(text);
    expect(targets).toEqual([]);
    expect(dropped.map((item) => item.why)).toContain(why);
  });
});

describe('lists', () => {
  test.each([
    [
      '甲区、乙市、丙市分别引进团队5个、6个、4个。',
      ['甲区引进团队 = 5 个', '乙市引进团队 = 6 个', '丙市引进团队 = 4 个'],
    ],
    [
      '实现高新技术企业、科技型中小企业达120家、300家。',
      ['高新技术企业 >= 120 家', '科技型中小企业 >= 300 家'],
    ],
    [
      '推进甲云谷、乙智芯园两大载体提质，二者分别招引企业60家、35家。',
      ['甲云谷招引企业 = 60 家', '乙智芯园招引企业 = 35 家'],
    ],
    ['培育国家级、省级示范企业分别为3家、20家。', ['培育国家级示范企业 = 3 家', '省级示范企业 = 20 家']],
  ])('%s', (text, targets) => expect(shown(text)).toEqual(targets));
});

test('a Chinese numeral after its noun counts, even one', () =>
  expect(shown('三个产业各组建创新联合体一个，培育示范企业两家。')).toEqual([
    '组建创新联合体 = 1 个',
    '培育示范企业 = 2 家',
  ]));

test('a verb inside the name of a measure is a part of it', () =>
  expect(shown('高新技术产业增加值占规上工业增加值比重75%以上，科技型企业入库评价数达85家。')).toEqual([
    '高新技术产业增加值占规上工业增加值比重 >= 75 %',
    '科技型企业入库评价数 >= 85 家',
  ]));

describe('ranks', () => {
  test.each([
    ['市级综合考评保持全省前10位。', ['市级综合考评排名 <= 10 位']],
    ['创新水平全省排名再进1位，进入全省前20名。', ['创新水平全省排名再进 = 1 位', '创新水平排名 <= 20 名']],
  ])('%s', (text, targets) => expect(shown(text)).toEqual(targets));
});

describe('results are no targets', () => {
  test.each([
    ['2023年全社会研发投入239.06亿元,增长19.4%。', []],
    ['目前已有高新技术企业80家，力争年底达到100家。', ['高新技术企业 >= 100 家']],
    ['2023年新增企业30家，2024年力争新增40家。', ['新增企业 = 40 家']],
    ['成交额较2023年增长10%。', ['成交额较2023年增长 = 10 %']],
    ['到2025年，高新技术企业突破75家。', ['高新技术企业 >= 75 家']],
  ])('%s', (text, targets) => expect(shown(text)).toEqual(targets));

  test('nor is anything of a review', () =>
    expect(
      shown('一、成效\n净增企业10家。\n二、下一步打算\n净增企业20家。', '市科技局2023年总结和下一步计划'),
    ).toEqual(['净增企业 = 20 家']));
});

describe('tables', () => {
  test('a metric beside its value, with its owner and time', () => {
    const { targets } = readAll(
      '序号|指标|目标值|责任科室|配合单位|完成时限\n1|净增高新技术企业|45家以上|高新科|区财政局|2024年10月底',
    );
    expect(targets).toMatchObject([
      {
        metric: '净增高新技术企业',
        comparator: '>=',
        value: 45,
        unit: '家',
        period: '2024年10月底',
        owners: [
          { name: '高新科', role: 'lead' },
          { name: '区财政局', role: 'assist' },
        ],
      },
    ]);
  });

  test.each([
    ['序号\t指标\t计量单位\t目标值\n1\t技术合同成交额\t亿元\t68', ['技术合同成交额 = 68 亿元']],
    ['序号\t指标\t目标值\n1\t技术合同成交额（亿元）\t≥68', ['技术合同成交额 >= 68 亿元']],
    ['序号|工作任务|完成情况\n1|培育企业20家|已培育30家', ['培育企业 = 20 家']],
  ])('%s', (table, targets) => expect(shown(table)).toEqual(targets));
});

describe('what stands beside a target', () => {
  test('its period holds until another is named', () =>
    expect(
      readAll('上半年建成基地2个、平台1个，全年孵化企业15家以上，每季度举办路演1场。').targets.map(
        ({ period }) => period,
      ),
    ).toEqual(['上半年', '上半年', '全年', '每季度']));

  test('its owners are those of its section', () =>
    expect(
      readAll('1.建平台。建成基地2个。（牵头单位：平台科；配合单位：区财政局）').targets[0]!.owners.map(
        ({ name }) => name,
      ),
    ).toEqual(['平台科', '区财政局']));

  test('its evidence is its sentence', () => {
    const { text, targets } = readAll('加强合作。净增企业10家。建设基地。');
    const [evidence] = targets[0]!.evidence;
    expect(text.slice(evidence!.start, evidence!.end)).toBe('净增企业10家。');
    expect(evidence!.text).toBe('净增企业10家。');
  });

  test('its metric says what is counted where only the heading does', () =>
    expect(shown('■青石创新社区。面向数字经济，全年再布局7-10个，由运营商管理。')).toEqual([
      '青石创新社区布局 >= 7 个',
      '青石创新社区布局 <= 10 个',
    ]));
});
