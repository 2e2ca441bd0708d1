import { z } from 'zod';
import { entityTypeSchema, relationTypeSchema, roleSchema, statusSchema } from '#ontology/records';
import type { GraphPart } from '../state/graph.ts';
import { failureOf } from './failure.ts';
import { keyHeaders } from './key.ts';

/** What the server sends of a large part of the graph: rows without the names of their columns. */
const answerSchema = z.object({
  total: z.number(),
  entities: z.array(
    z.tuple([z.string(), entityTypeSchema, z.string(), z.array(z.string()), z.string(), z.number()]),
  ),
  relations: z.array(
    z.tuple([z.string(), relationTypeSchema, statusSchema, roleSchema.nullable(), z.int(), z.int()]),
  ),
});

const refusalSchema = z.object({
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() }))
    .min(1),
});

/** Milliseconds after which the request is given up. */
const PATIENCE_MS = 60_000;

export interface WholeRequest {
  readonly ids?: readonly string[];
  readonly planIds?: readonly string[];
  readonly most: number;
}

/** Many entities with the relations among them, at once; `total` counts those that there are. Throws ApiFailure. */
export async function loadWhole(request: WholeRequest): Promise<GraphPart & { readonly total: number }> {
  const { total, entities, relations } = answerSchema.parse(await post(request));
  const idOf = (row: number) => entities[row]?.[0] ?? '';
  return {
    total,
    nodes: entities.map(([id, type, name, aliases, scope, degree]) => ({
      id,
      type,
      name,
      aliases,
      scope,
      degree,
    })),
    edges: relations.map(([id, type, status, role, source, target]) => ({
      ...{ id, type, status, role },
      source: idOf(source),
      target: idOf(target),
    })),
  };
}

async function post(request: WholeRequest): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch('/graph', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...keyHeaders() },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (error) {
    throw failureOf({
      message: 'no answer',
      networkError: error instanceof Error ? error : new Error(String(error)),
      graphQLErrors: [],
    });
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body;
  const refusal = refusalSchema.safeParse(body);
  throw failureOf({
    message: response.statusText,
    networkError: new Error(response.statusText),
    graphQLErrors: refusal.success ? refusal.data.errors : [],
    response: { status: response.status },
  });
}
