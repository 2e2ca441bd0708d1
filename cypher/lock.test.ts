import { expect, test } from 'vitest';
import { ReadWriteLock } from './lock.ts';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('readers share, a writer is alone, and none overtakes', async () => {
  const lock = new ReadWriteLock();
  const inside = { readers: 0, writers: 0 };
  const seen: string[] = [];
  const read = (name: string) =>
    lock.shared(async () => {
      inside.readers += 1;
      seen.push(name);
      await turn();
      expect(inside.writers).toBe(0);
      inside.readers -= 1;
    });
  const write = (name: string) =>
    lock.exclusive(async () => {
      inside.writers += 1;
      seen.push(name);
      await turn();
      expect(inside).toEqual({ readers: 0, writers: 1 });
      inside.writers -= 1;
    });
  await Promise.all([read('r1'), read('r2'), write('w1'), read('r3'), write('w2'), read('r4')]);
  expect(seen).toEqual(['r1', 'r2', 'w1', 'r3', 'w2', 'r4']);
});

test('work that fails lets the next one in', async () => {
  const lock = new ReadWriteLock();
  await expect(lock.exclusive(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await lock.shared(() => Promise.resolve('in'))).toBe('in');
});

test('a ticket may be taken and given back more than once', async () => {
  const lock = new ReadWriteLock();
  const ticket = lock.ticket();
  ticket.release();
  await ticket.take();
  await ticket.take();
  let read = false;
  const reading = lock.shared(() => Promise.resolve((read = true)));
  await turn();
  expect(read).toBe(false);
  ticket.release();
  ticket.release();
  await reading;
  expect(read).toBe(true);
});
