import { rates, type Score, type Tally } from './compare.ts';

export interface NamedScore {
  readonly name: string;
  readonly score: Score;
}

const KINDS = ['entities', 'relations', 'targets'] as const;
const three = (value: number) => value.toFixed(3);

const ratesOf = ({ right, wrong, missed }: Tally) => rates(right.length, wrong.length, missed.length);

const sum = (tallies: readonly Tally[]): Tally => ({
  right: tallies.flatMap(({ right }) => right),
  wrong: tallies.flatMap(({ wrong }) => wrong),
  missed: tallies.flatMap(({ missed }) => missed),
});

/** F1 of each text and of all together, as a Markdown table. */
export function byText(scores: readonly NamedScore[]): string {
  const cells = (of: (kind: (typeof KINDS)[number]) => Tally) =>
    KINDS.map((kind) => {
      const { precision, recall, f1 } = ratesOf(of(kind));
      return `${three(f1)} (${three(precision)} / ${three(recall)})`;
    }).join(' | ');
  const all = cells((kind) => sum(scores.map(({ score }) => score[kind])));
  return [
    '| text | entities F1 (P / R) | relations F1 (P / R) | targets F1 (P / R) |',
    '|---|---|---|---|',
    ...scores.map(({ name, score }) => `| ${name} | ${cells((kind) => score[kind])} |`),
    `| **all** | ${all} |`,
  ].join('\n');
}

/** Right, wrong and missed for every type. */
export function byType(scores: readonly NamedScore[]): string {
  const lines = ['| type | F1 | P | R | right | wrong | missed |', '|---|---|---|---|---|---|---|'];
  for (const kind of KINDS) {
    const { right, wrong, missed } = sum(scores.map(({ score }) => score[kind]));
    const types = [
      ...new Set([...right, ...wrong.map(({ type }) => type), ...missed.map(({ type }) => type)]),
    ].sort();
    for (const type of types) {
      const counts = [
        right.filter((one) => one === type).length,
        wrong.filter((one) => one.type === type).length,
        missed.filter((one) => one.type === type).length,
      ] as const;
      const { precision, recall, f1 } = rates(...counts);
      lines.push(
        `| ${kind}: ${type} | ${[f1, precision, recall].map(three).join(' | ')} | ${counts.join(' | ')} |`,
      );
    }
  }
  return lines.join('\n');
}

/** Every error in words, most frequent type first. */
export function errors(scores: readonly NamedScore[]): string {
  const all = scores.flatMap(({ name, score }) =>
    KINDS.flatMap((kind) => [
      ...score[kind].wrong.map(({ type, text }) => ({ what: `wrong ${type}`, text: `${name}, ${text}` })),
      ...score[kind].missed.map(({ type, text }) => ({ what: `missed ${type}`, text: `${name}, ${text}` })),
    ]),
  );
  const groups = new Map<string, string[]>();
  for (const { what, text } of all) groups.set(what, [...(groups.get(what) ?? []), text]);
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([what, texts]) => [`${what}: ${texts.length}`, ...texts.map((text) => `  ${text}`)])
    .join('\n');
}
