import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { relationIdOf } from '#cypher/testing/build-facts';
import { batteries, bureau, city, companyNews, countyPlan } from '#cypher/testing/sample-facts';
import { type Served, serve } from '../testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve([countyPlan, companyNews]);
});
afterAll(() => served.close());

/** Said by both documents. */
const focus = relationIdOf('FOCUSES_ON', 'planned', city, batteries);

test('a relation reads from both ends and in both languages', async () => {
  const { data } = await served.ask(
    /* GraphQL */ `
      query ($id: ID!) {
        relation(id: $id) {
          id
          type
          status
          role
          roleLabel
          zh: label
          en: label(lang: en)
          zhReverse: label(reverse: true)
          enReverse: label(lang: en, reverse: true)
          statusLabel(lang: en)
          source {
            name
          }
          target {
            name
          }
        }
      }
    `,
    { id: relationIdOf('BUILDS', 'planned', bureau, city) },
  );
  expect(data).toEqual({
    relation: {
      id: relationIdOf('BUILDS', 'planned', bureau, city),
      type: 'BUILDS',
      status: 'planned',
      role: null,
      roleLabel: null,
      zh: '建设',
      en: 'builds',
      zhReverse: '建设方',
      enReverse: 'built by',
      statusLabel: 'planned',
      source: { name: bureau.name },
      target: { name: city.name },
    },
  });
});

const placedSchema = z.object({
  relation: z.object({
    evidenceCount: z.number(),
    evidence: z.array(
      z.object({
        text: z.string(),
        start: z.number(),
        end: z.number(),
        sentence: z.object({ text: z.string() }),
        section: z.object({
          path: z.array(z.string()),
          text: z.string(),
          start: z.number(),
          mentions: z.array(
            z.object({
              text: z.string(),
              start: z.number(),
              end: z.number(),
              entity: z.object({ name: z.string() }),
            }),
          ),
        }),
        plan: z.object({ title: z.string() }),
        document: z.object({ id: z.string(), name: z.string() }),
      }),
    ),
  }),
});

const PLACED = /* GraphQL */ `
  query ($id: ID!, $first: Int! = 10) {
    relation(id: $id) {
      evidenceCount
      evidence(first: $first) {
        text
        start
        end
        sentence {
          text
        }
        section {
          path
          text
          start
          mentions {
            text
            start
            end
            entity {
              name
            }
          }
        }
        plan {
          title
        }
        document {
          id
          name
        }
      }
    }
  }
`;

test('evidence leads to its sentence, section, plan and document, and equals the text there', async () => {
  const { relation } = await served.data(placedSchema, PLACED, { id: focus });
  expect(relation.evidenceCount).toBe(2);
  expect(relation.evidence.map(({ document }) => document.name).sort()).toEqual([
    '云溪县2024.txt',
    '企业.txt',
  ]);
  for (const { text, start, end, sentence, section, document } of relation.evidence) {
    const facts = [countyPlan, companyNews].find((each) => each.document.id === document.id);
    expect(facts?.document.text.slice(start, end)).toBe(text);
    expect(sentence.text).toContain(text);
    expect(section.text.slice(start - section.start, end - section.start)).toBe(text);
    for (const mention of section.mentions) {
      expect(section.text.slice(mention.start - section.start, mention.end - section.start)).toBe(
        mention.text,
      );
    }
    expect(section.mentions.map(({ entity }) => entity.name)).toContain(city.name);
  }
});

test('evidence is cut at `first`, its count is not', async () => {
  const { relation } = await served.data(placedSchema, PLACED, { id: focus, first: 1 });
  expect(relation.evidence).toHaveLength(1);
  expect(relation.evidenceCount).toBe(2);
});

test('an unknown id gives null', async () => {
  const query =
    'query ($id: ID!) { relation(id: $id) { id } target(id: $id) { id } plan(id: $id) { id } document(id: $id) { id } section(id: $id) { id } sentence(id: $id) { id } }';
  expect(await served.ask(query, { id: 'r_0' })).toEqual({
    status: 200,
    data: { relation: null, target: null, plan: null, document: null, section: null, sentence: null },
  });
});
