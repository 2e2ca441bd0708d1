import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { extract } from '#ingest';
import { generatePlan } from './corpus/plan.ts';

const MEGABYTE = 1024 * 1024;
const ROUNDS = 5;

/** Plans joined to at least this many bytes of UTF-8. */
function corpus(bytes: number): string {
  const parts: string[] = [];
  for (let seed = 0, length = 0; length < bytes; seed += 1) {
    const { text } = generatePlan(seed);
    parts.push(text);
    length += Buffer.byteLength(text);
  }
  return parts.join('\n');
}

/** Plans as they come, one document each. */
function plans(bytes: number): string[] {
  const texts: string[] = [];
  for (let seed = 0, length = 0; length < bytes; seed += 1) {
    const { text } = generatePlan(seed);
    texts.push(text);
    length += Buffer.byteLength(text);
  }
  return texts;
}

const read = (text: string) => extract({ name: 'bench.txt', format: 'txt', text });
const seconds = (work: () => void): number => {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
};
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/**
 * Extraction on one core, in MB of UTF-8 text a second, beside jieba's tagging alone in the same run, and how the
 * cost grows with the length of one document.
 */
export function run(): void {
  const documents = plans(2 * MEGABYTE);
  const megabytes = documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MEGABYTE;
  const jieba = Jieba.withDict(dict);
  documents.slice(0, 100).forEach((text) => void read(text));
  jieba.tag(documents[0]!);

  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(megabytes / seconds(() => documents.forEach((text) => void read(text))));
    theirs.push(megabytes / seconds(() => documents.forEach((text) => void jieba.tag(text))));
  }
  console.log(
    `extraction       ${median(ours).toFixed(2)} MB/s (${documents.length} plans, ${megabytes.toFixed(1)} MB, median of ${ROUNDS})`,
  );
  console.log(`jieba's tagging  ${median(theirs).toFixed(2)} MB/s in the same run`);
  console.log(`ratio            ${(median(ours) / median(theirs)).toFixed(2)}`);

  const [small, large] = [corpus(MEGABYTE), corpus(10 * MEGABYTE)];
  // The first reading of a text of this size also grows the heap.
  read(small);
  for (const [what, shape] of [
    ['one document', (text: string) => text],
    ['one single line', (text: string) => text.replaceAll('\n', '')],
  ] as const) {
    const [short, long] = [shape(small), shape(large)];
    const one = seconds(() => void read(short));
    const ten = seconds(() => void read(long));
    const memory = process.memoryUsage.rss() / MEGABYTE;
    console.log(
      `${what.padEnd(16)} of 1 MB: ${one.toFixed(2)} s; of 10 MB: ${ten.toFixed(2)} s, ${(ten / one).toFixed(1)} times as long, ${memory.toFixed(0)} MB resident`,
    );
  }
}
