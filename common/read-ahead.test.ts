import { expect, test } from 'vitest';
import { readAhead } from './read-ahead.ts';

test('gives results in the order of the items, with no more begun than asked for', async () => {
  const begun: number[] = [];
  const given: number[] = [];
  const most: number[] = [];
  const read = async (item: number) => {
    begun.push(item);
    await new Promise((resolve) => setTimeout(resolve, (7 - item) * 3));
    return item * 10;
  };
  for await (const result of readAhead([1, 2, 3, 4, 5, 6], 2, read)) {
    given.push(result);
    most.push(begun.length - given.length);
  }
  expect(given).toEqual([10, 20, 30, 40, 50, 60]);
  expect(Math.max(...most)).toBe(2);
  expect(begun).toEqual([1, 2, 3, 4, 5, 6]);
});

test('throws at the item that failed, and those begun after it may fail unheard', async () => {
  const given: number[] = [];
  const reading = (async () => {
    for await (const result of readAhead([1, 2, 3], 2, (item) =>
      item === 1 ? Promise.resolve(1) : Promise.reject(new Error(`no ${item}`)),
    ))
      given.push(result);
  })();
  await expect(reading).rejects.toThrow('no 2');
  expect(given).toEqual([1]);
});
