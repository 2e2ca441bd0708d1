import { describe, expect, test } from 'vitest';
import { graphOf } from '../testing/graph-of.ts';
import { firstYear, secondYear, stranger } from '../testing/years.ts';
import { diffPlans } from './diff.ts';

const graph = graphOf(firstYear, secondYear, stranger);
const idOf = ({ plans }: typeof firstYear) => plans[0]!.id;
const diff = diffPlans(graph, idOf(firstYear), idOf(secondYear));

describe('two years compared', () => {
  test('tell entities kept, new and gone, with the places of both', () => {
    const rows = diff.entities.map(({ change, from, to }) => [change, (from ?? to)!.item.name]);
    expect(rows).toContainEqual(['KEPT', '东湖科技园']);
    expect(rows).toContainEqual(['GONE', '甲大学']);
    expect(rows).toContainEqual(['NEW', '南湖实验室']);
    const park = diff.entities.find(({ from }) => from?.item.name === '东湖科技园');
    expect(park?.from?.quotes[0]?.sentence.text).toContain('规划东湖科技园');
    expect(park?.to?.quotes[0]?.sentence.text).toContain('建成东湖科技园');
  });

  test('follow a relation whose status moved', () => {
    const builds = diff.relations.filter(({ from, to }) => (from ?? to)!.item.type === 'BUILDS');
    expect(builds.map(({ change, statusChange }) => [change, statusChange])).toEqual([
      ['KEPT', { from: 'planned', to: 'done' }],
    ]);
    expect(diff.relations.filter(({ change }) => change === 'GONE')).toHaveLength(1);
  });

  test('say how targets moved, also under another name', () => {
    expect(
      diff.targets.map(({ change, renamed, from, to }) => [change, renamed, (from ?? to)!.metric]),
    ).toEqual([
      ['RAISED', false, '净增高新技术企业'],
      ['LOWERED', true, '科技型中小企业入库数'],
      ['DROPPED', false, '新建孵化器'],
      ['NEW', false, '净增高新技术企业'],
    ]);
    expect(diff.targets[1]?.reason?.en).toContain('科技型中小企业入库');
  });
});

test('plans without common ground are said to have none', () => {
  const nothing = diffPlans(graph, idOf(firstYear), idOf(stranger));
  expect(nothing.note.zh).toContain('没有共同的对象');
  expect(nothing.entities.every(({ change }) => change !== 'KEPT')).toBe(true);
});

test('a plan compared with itself has no difference', () => {
  const same = diffPlans(graph, idOf(firstYear), idOf(firstYear));
  expect(same.note.en).toContain('one and the same plan');
  expect(new Set(same.entities.map(({ change }) => change))).toEqual(new Set(['KEPT']));
  expect(new Set(same.targets.map(({ change }) => change))).toEqual(new Set(['UNCHANGED']));
});

test('an unknown plan is an error that names those there are', () => {
  expect(() => diffPlans(graph, 'p_none', idOf(firstYear))).toThrow(/no plan p_none.*县科技局2023年工作计划/);
});
