import prand from 'pure-rand';

/** A whole number from 0 to below `limit`. */
export type Random = (limit: number) => number;

/** Numbers that depend on the seed alone. */
export function randomness(seed: number): Random {
  const generator = prand.xoroshiro128plus(seed);
  return (limit) => prand.unsafeUniformIntDistribution(0, limit - 1, generator);
}

/** Values that parsers stumble over: bounds of integers, the signs that open and close things. */
const TRICKY = [0x00, 0xff, 0x7f, 0x80, 0x3c, 0x3e, 0x26, 0x22, 0x28, 0x5b, 0x2f, 0x0a];

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

/** Two places in the file, in order, not far from each other. */
function range(bytes: Uint8Array, random: Random): [number, number] {
  const from = random(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random(512))];
}

const MUTATIONS: readonly Mutation[] = [
  function flip(bytes, random) {
    const changed = bytes.slice();
    for (let left = 1 + random(24); left > 0; left -= 1) changed[random(bytes.length)]! ^= 1 << random(8);
    return changed;
  },
  function overwrite(bytes, random) {
    const changed = bytes.slice();
    const [from, to] = range(bytes, random);
    return changed.fill(TRICKY[random(TRICKY.length)]!, from, to);
  },
  function remove(bytes, random) {
    const [from, to] = range(bytes, random);
    return join(bytes.subarray(0, from), bytes.subarray(to));
  },
  function repeat(bytes, random) {
    const [from, to] = range(bytes, random);
    const copies = Array.from({ length: 1 + random(20) }, () => bytes.subarray(from, to));
    return join(bytes.subarray(0, from), ...copies, bytes.subarray(from));
  },
  function swap(bytes, random) {
    const [from, to] = range(bytes, random);
    const at = random(from + 1);
    return join(
      bytes.subarray(0, at),
      bytes.subarray(from, to),
      bytes.subarray(at, from),
      bytes.subarray(to),
    );
  },
  function cut(bytes, random) {
    return bytes.slice(0, 1 + random(bytes.length));
  },
];

/** Breaks a file in one to three ways. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = bytes;
  for (let left = 1 + random(3); left > 0 && changed.length > 0; left -= 1) {
    changed = MUTATIONS[random(MUTATIONS.length)]!(changed, random);
  }
  return changed;
}
