import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { GraphStore } from '#cypher';
import { buildFacts, idOf, type Thing } from '#cypher/testing/build-facts';
import { type Served, serve } from './testing/served.ts';

/** A platform with fifty relations, in two plans of two documents. */
const hub: Thing = { type: 'Platform', name: '云溪科技城' };
const industries = Array.from({ length: 50 }, (_, index): Thing => ({
  type: 'Industry',
  name: `产业${index}`,
}));
const planAbout = (name: string, things: readonly Thing[]) =>
  buildFacts(name, [
    {
      title: `${name}计划`,
      sections: [
        {
          heading: '一、产业',
          sentences: things.map((industry) => ({
            text: `${hub.name}聚焦${industry.name}。`,
            things: [hub, industry],
            relations: [['FOCUSES_ON', 'planned', hub, industry] as const],
          })),
        },
      ],
    },
  ]);

const calls: string[] = [];

/** Notes the name of each question that the store is asked. */
const counting = (store: GraphStore): GraphStore =>
  new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]): unknown => {
        calls.push(String(name));
        return Reflect.apply(value, target, args);
      };
    },
  });

let served: Served;
beforeAll(async () => {
  served = await serve(
    [planAbout('甲', industries.slice(0, 25)), planAbout('乙', industries.slice(25))],
    // Kept answers would ask for the version first.
    { limits: { cachedBytes: 0 } },
    counting,
  );
});
afterAll(() => served.close());

const schema = z.object({
  entity: z.object({
    relations: z.object({
      nodes: z.array(
        z.object({
          evidence: z
            .array(
              z.object({ plan: z.object({ title: z.string() }), document: z.object({ name: z.string() }) }),
            )
            .min(1),
        }),
      ),
    }),
  }),
});

test('entity → 50 relations → evidence → plan → document asks the store four times', async () => {
  calls.length = 0;
  const { entity } = await served.data(
    schema,
    /* GraphQL */ `
      query ($id: ID!) {
        entity(id: $id) {
          name
          relations(first: 50) {
            nodes {
              type
              evidence {
                text
                plan {
                  title
                }
                document {
                  name
                }
              }
            }
          }
        }
      }
    `,
    { id: idOf(hub) },
  );
  expect(entity.relations.nodes).toHaveLength(50);
  const titles = entity.relations.nodes.flatMap(({ evidence }) => evidence.map(({ plan }) => plan.title));
  expect(new Set(titles)).toEqual(new Set(['甲计划', '乙计划']));
  expect([...calls].sort()).toEqual(['documentsByIds', 'evidenceOfRelations', 'graph', 'plansByIds']);
});

test('the text of all documents, a page of sections each, asks once for each kind of row', async () => {
  calls.length = 0;
  const { documents } = await served.data(
    z.object({
      documents: z.object({
        nodes: z.array(
          z.object({
            sections: z.object({
              totalCount: z.number(),
              nodes: z.array(
                z.object({
                  sentences: z.array(z.object({ text: z.string(), mentions: z.array(z.unknown()) })),
                }),
              ),
            }),
          }),
        ),
      }),
    }),
    /* GraphQL */ `
      {
        documents(first: 10) {
          nodes {
            sections(first: 5) {
              totalCount
              nodes {
                sentences {
                  text
                  mentions {
                    entity {
                      name
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
  );
  const sections = documents.nodes.flatMap((document) => document.sections.nodes);
  expect(documents.nodes.map(({ sections: { totalCount } }) => totalCount)).toEqual([1, 1]);
  expect(sections.map(({ sentences }) => sentences.length)).toEqual([25, 25]);
  expect(calls.sort()).toEqual([
    'documents',
    'graph',
    'mentionsInSentences',
    'sectionPages',
    'sentencesOfSections',
  ]);
});

test('both ends of 50 relations, with their own relations, ask once', async () => {
  calls.length = 0;
  const { errors } = await served.ask(
    /* GraphQL */ `
      query ($id: ID!) {
        entity(id: $id) {
          relations(first: 50) {
            nodes {
              target {
                name
                relations(first: 2) {
                  nodes {
                    source {
                      name
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
    { id: idOf(hub) },
  );
  expect(errors).toBeUndefined();
  expect(calls).toEqual(['graph']);
});
