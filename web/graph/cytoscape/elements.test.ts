import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES, STATUSES } from '#ontology/vocabulary';
import { COLOURS } from '../../theme/tokens.ts';
import { corner, hydrogen, park } from '../../testing/small-graph.ts';
import { compose, LABEL_ALL_EDGES, NOTHING_MEASURED, shortLabel, sizeOf } from '../compose.ts';
import { elementsOf } from './elements.ts';
import { LINES, polygonOf } from '../shapes.ts';
import { stylesheet } from './stylesheet.ts';

const drawn = (part: typeof corner, lang: 'zh' | 'en') => elementsOf(compose(part, lang, NOTHING_MEASURED));
const elements = drawn(corner, 'zh');
const element = (id: string) => elements.find(({ data }) => data.id === id);

describe('elements', () => {
  test('edges carry the label of their relation, in the language of the page', () => {
    expect(element('r_focuses')?.data.label).toBe('聚焦');
    expect(drawn(corner, 'en').find(({ data }) => data.id === 'r_focuses')?.data.label).toBe('focuses on');
  });

  test('a node with relations that are not drawn is marked, a complete one is not', () => {
    expect(element(park.id)?.classes).toBe('more');
    expect(element(hydrogen.id)?.classes).toBe('');
  });

  test('labels of many edges wait until the user looks', () => {
    const many = Array.from({ length: LABEL_ALL_EDGES + 1 }, (_, index) => ({
      ...corner.edges[0]!,
      id: `r_${index}`,
      // Each to a node of its own: many between two would be a bundle.
      target: `e_${index}`,
    }));
    expect(drawn({ nodes: corner.nodes, edges: many }, 'zh').at(-1)?.classes).toContain('dense');
    expect(element('r_builds')?.classes).not.toContain('dense');
  });

  test('larger degrees are larger, within bounds', () => {
    expect(sizeOf(0)).toBe(20);
    expect(sizeOf(4)).toBeGreaterThan(sizeOf(1));
    expect(sizeOf(10_000)).toBe(46);
  });
});

test('long names keep both ends', () => {
  const name = '国机集团新能源能量变换关键技术创新中心（长沙）有限责任公司筹备组';
  expect(Array.from(shortLabel(name, 12))).toHaveLength(12);
  expect(shortLabel(name, 12)).toBe('国机集团新能源能…筹备组');
  expect(shortLabel('氢能')).toBe('氢能');
});

describe('the style sheet', () => {
  const selectors = stylesheet('dark').map(({ selector }) => selector);

  test.each(Object.keys(ENTITY_TYPES))('draws %s in its colour and shape', (type) => {
    const rule = stylesheet('dark').find(({ selector }) => selector === `node[type = "${type}"]`);
    const { colour, shape } = ENTITY_TYPES[type as keyof typeof ENTITY_TYPES];
    expect(rule).toMatchObject({ style: { 'background-color': colour.dark, shape } });
  });

  test.each(Object.keys(STATUSES))('draws edges that are %s', (status) => {
    expect(selectors).toContain(`edge[status = "${status}"]`);
  });

  test('no two statuses look the same', () => {
    const looks = Object.values(STATUSES).map(({ line }) => JSON.stringify(LINES[line]));
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('labels stand on the ground of the mode', () => {
    const base = stylesheet('light').find(({ selector }) => selector === 'node');
    expect(base).toMatchObject({
      style: { color: COLOURS.ink.light, 'text-outline-color': COLOURS.ground.light },
    });
  });
});

test.each(Object.values(ENTITY_TYPES))('the legend can draw $shape', ({ shape }) => {
  const round = shape === 'ellipse' || shape === 'round-rectangle';
  expect(polygonOf(shape, 16) === null).toBe(round);
});
