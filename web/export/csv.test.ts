import { expect, test } from 'vitest';
import { builds, bureau, park } from '../testing/small-graph.ts';
import { toCsv } from './csv.ts';

const citation = {
  text: '他说“好”,"对"。',
  plan: '=1+1',
  document: 'a.txt',
  place: { unit: 'page', at: '3' },
} as const;
const view = {
  nodes: [{ ...bureau, note: '牵头' }, park],
  edges: [{ ...builds, citations: [citation], sentences: 1 }],
};

test('one row a relation, with its sentence', () => {
  const [head, first, rest] = toCsv(view, 'zh').split('\r\n');
  expect(head?.startsWith('\uFEFF主体,')).toBe(true);
  expect(first).toBe(
    `云溪县科技局,政府部门,建设,云溪科技园,创新平台,计划,"他说“好”,""对""。",'=1+1,a.txt,第3页,牵头,`,
  );
  expect(rest).toBe('');
});

test('a relation without an end is left out', () => {
  expect(
    toCsv({ ...view, nodes: [park] }, 'en')
      .trim()
      .split('\r\n'),
  ).toHaveLength(1);
});
