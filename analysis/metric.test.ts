import { describe, expect, test } from 'vitest';
import { matchMetrics } from './metric.ts';

const of = (metric: string, value: number, unit: string) => ({ metric, value, unit });

describe('two metrics', () => {
  test.each([
    ['净增高新技术企业', '家', '净增高新技术企业', '家', 'name'],
    ['科技型中小企业入库数', '家', '科技型中小企业入库', '家', 'core'],
    ['技术合同成交额增速', '%', '技术合同成交额增长', '%', 'core'],
    ['全社会研发投入', '亿元', '全社会研发投入总量', '万元', 'core'],
    ['每万人口有效发明专利拥有量', '件', '每万人有效发明专利拥有量', '件', 'words'],
  ])('%s (%s) and %s (%s) are one, by %s', (a, unit, b, other, by) => {
    expect(matchMetrics(of(a, 1, unit), of(b, 1, other))?.by).toBe(by);
  });

  test.each([
    ['净增高新技术企业', '家', '有效高新技术企业数', '家', 'an addition and a total'],
    ['净增高新技术企业', '家', '培育高新技术企业清单', '家', 'another head noun'],
    ['研发投入', '亿元', '研发投入', '%', 'units without a scale in common'],
    ['研发投入增速', '%', '研发投入占比', '%', 'a growth and a share'],
  ])('%s (%s) and %s (%s) are not: %s', (a, unit, b, other) => {
    expect(matchMetrics(of(a, 1, unit), of(b, 1, other))).toBeNull();
  });
});
