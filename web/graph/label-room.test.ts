import { describe, expect, test } from 'vitest';
import { type Box, labelsWithRoom, nodeLabelSize, widthOf } from './label-room.ts';

const at = (x: number, y: number, width = 60, height = 14): Box => ({
  x1: x,
  y1: y,
  x2: x + width,
  y2: y + height,
});
const label = (id: string, box: Box, rank: number) => ({
  id,
  places: [{ side: 'below' as const, box }],
  rank,
  owner: id,
  overBodies: false,
});

describe('labels with room', () => {
  test('of two that overlap the higher ranked is drawn', () => {
    const labels = [label('low', at(0, 0), 1), label('high', at(30, 5), 2), label('apart', at(300, 0), 0)];
    expect([...labelsWithRoom(labels, []).keys()].sort()).toEqual(['apart', 'high']);
  });

  test('none covers a body but its own', () => {
    const bodies = [
      { id: 'a', box: at(0, 0, 20, 20) },
      { id: 'b', box: at(200, 0, 20, 20) },
    ];
    expect([
      ...labelsWithRoom([label('a', at(-10, 15), 1), label('c', at(190, 10), 9)], bodies).keys(),
    ]).toEqual(['a']);
  });

  test('what matters most may cover bodies, but no other label', () => {
    const bodies = [{ id: 'b', box: at(0, 0, 20, 20) }];
    const labels = [
      { ...label('hub', at(-10, 5), 9), overBodies: true },
      { ...label('next', at(0, 8), 5), overBodies: true },
    ];
    expect([...labelsWithRoom(labels, bodies).keys()]).toEqual(['hub']);
  });

  test('none is cut by the edge of the sheet', () => {
    const sheet = { x1: 0, y1: 0, x2: 100, y2: 100 };
    const labels = [label('whole', at(10, 10), 1), label('cut', at(80, 50), 9)];
    expect([...labelsWithRoom(labels, [], sheet).keys()]).toEqual(['whole']);
  });

  test('one without room below stands on another side', () => {
    const first = label('first', at(0, 0), 2);
    const second = {
      ...label('second', at(10, 0), 1),
      places: [
        { side: 'below' as const, box: at(10, 0) },
        { side: 'above' as const, box: at(10, -40) },
      ],
    };
    expect(labelsWithRoom([second, first], []).get('second')).toBe('above');
  });

  test('touching in different cells of the lookup counts too', () => {
    const labels = [label('wide', at(-200, 120, 500, 20), 2), label('inside', at(250, 130), 1)];
    expect([...labelsWithRoom(labels, []).keys()]).toEqual(['wide']);
  });
});

test('Chinese is wider than Latin, and long names wrap', () => {
  expect(widthOf('氢能', 12)).toBe(24);
  expect(nodeLabelSize('3T').width).toBeLessThan(24);
  expect(nodeLabelSize('国际会展科创湾服务中心创新创业基地').height).toBeGreaterThan(
    nodeLabelSize('氢能').height,
  );
});
