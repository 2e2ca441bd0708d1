import { describe, expect, test } from 'vitest';
import type { InnographError } from '#common/errors';
import { documentFactsSchema } from '#ontology';
import type { Entity, Mention, PlanFacts, PlanText, Relation, Target, TextDocument } from '../model.ts';
import { toFacts } from './facts.ts';

const TEXT = '区科技局2024年工作计划\n与星河大学合作。再与星河大学合作，新增平台9个。\n';
const document: TextDocument = { name: 'plan.txt', format: 'txt', text: TEXT };

const spanOf = (text: string, from = 0) => {
  const start = TEXT.indexOf(text, from);
  return { start, end: start + text.length, text };
};
const sentence = (text: string) => ({ ...spanOf(text), kind: 'prose' as const, tense: 'plan' as const });
const mention = (type: Mention['type'], text: string, from = 0): Mention => ({
  ...spanOf(text, from),
  type,
  rule: 'test',
});

const first = sentence('与星河大学合作。');
const second = sentence('再与星河大学合作，新增平台9个。');
const title = sentence('区科技局2024年工作计划');

const plan: PlanText = {
  ordinal: 1,
  title: title.text,
  year: 2024,
  agency: null,
  region: null,
  start: 0,
  end: TEXT.length,
  sections: [
    {
      level: 0,
      heading: title.text,
      path: [title.text],
      tense: 'plan',
      owners: [],
      start: 0,
      end: TEXT.length,
      sentences: [title, first, second],
    },
  ],
};
const agency: Entity = {
  id: 'e_a',
  type: 'Agency',
  name: '区科技局',
  aliases: [],
  scope: 'plan:x',
  merges: [],
  mentions: [mention('Agency', '区科技局')],
};
const university: Entity = {
  id: 'e_u',
  type: 'University',
  name: '星河大学',
  aliases: [],
  scope: 'world',
  merges: [],
  mentions: [mention('University', '星河大学'), mention('University', '星河大学', first.end)],
};
const partners = (text: typeof first): Relation => ({
  type: 'PARTNERS_WITH',
  status: 'planned',
  source: 'e_a',
  target: 'e_u',
  role: null,
  evidence: [{ start: text.start, end: text.end, text: text.text, rule: 'test' }],
});
const target: Target = {
  metric: '新增平台',
  comparator: '=',
  value: 9,
  unit: '个',
  period: null,
  owners: [{ ...spanOf('区科技局'), name: '区科技局', role: 'lead' }],
  evidence: [{ start: second.start, end: second.end, text: second.text, rule: 'test' }],
};
const facts = (changes: Partial<PlanFacts> = {}): PlanFacts => ({
  plan,
  agencyId: 'e_a',
  regionId: null,
  entities: [agency, university],
  relations: [partners(first), partners(second)],
  targets: [target],
  ...changes,
});

describe('facts of a document', () => {
  test('have the shape that stores load, and quotes that equal the text', () => {
    const made = documentFactsSchema.parse(toFacts(document, [facts()]));
    const quotes = [
      ...made.mentions,
      ...made.sentences,
      ...[...made.relations, ...made.targets].flatMap(({ evidence }) => evidence),
    ];
    expect(quotes.length).toBeGreaterThan(5);
    for (const { start, end, text } of quotes) expect(TEXT.slice(start, end)).toBe(text);
  });

  test('join what two sentences say into one relation with both as evidence', () => {
    const { relations, sentences } = toFacts(document, [facts()]);
    expect(relations).toHaveLength(1);
    expect(relations[0]?.evidence.map(({ sentenceId }) => sentenceId)).toEqual([
      sentences[1]?.id,
      sentences[2]?.id,
    ]);
  });

  test('keep relations of different status apart', () => {
    const { relations } = toFacts(document, [
      facts({ relations: [partners(first), { ...partners(second), status: 'done' }] }),
    ]);
    expect(relations).toHaveLength(2);
  });

  test('name the agencies that answer for a target', () => {
    expect(toFacts(document, [facts()]).targets[0]?.owners).toEqual([{ agencyId: 'e_a', role: 'lead' }]);
  });

  test('have ids that depend on the text alone, not on the name of the file', () => {
    const ids = (name: string) => {
      const {
        document: { id },
        plans,
        relations,
        targets,
      } = toFacts({ ...document, name }, [facts()]);
      return [id, ...[...plans, ...relations, ...targets].map((item) => item.id)];
    };
    expect(ids('a.txt')).toEqual(ids('b.txt'));
    expect(ids('a.txt')[0]).not.toBe(toFacts({ ...document, text: `${TEXT} ` }, [facts()]).document.id);
  });

  test('are refused where a quote lies in no sentence', () => {
    const stray: Entity = {
      ...agency,
      mentions: [{ ...mention('Agency', '区科技局'), end: first.start + 2 }],
    };
    expect(() => toFacts(document, [facts({ entities: [stray, university] })])).toThrow(
      expect.objectContaining({ code: 'NO_EVIDENCE' }) as InnographError,
    );
  });
});
