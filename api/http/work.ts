import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LimitError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { WorkBudget } from '../work-budget.ts';
import { callerOf } from './security.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How much work a request to the route is by itself, at most as much as the graph's questions; 0 unless said. */
    work?: number;
  }
}

/** What counts as much as a request by itself: about as much of the server's time. */
const AS_MUCH = { bytes: 1_000, newCharacters: 100, fields: 100 } as const;

/** A body whose length is not told in advance counts as one of this many bytes. */
const UNTOLD_BYTES = 100_000;

/** Counts what a request asks for, once it is known; throws LIMIT where its caller has spent all. */
export type Charge = (request: FastifyRequest, work: Partial<Record<keyof typeof AS_MUCH, number>>) => void;

/** Counts requests, and their bodies before they are read, to the routes that say how much work they are. */
export function spendWork(app: FastifyInstance, { workPerMinute }: Limits): Charge {
  const budget = new WorkBudget(workPerMinute);
  const spend = (request: FastifyRequest, work: number) => {
    const caller = callerOf(request);
    if (!budget.spend(caller, work)) throw new LimitError(429, messageOf(budget), budget.secondsLeft(caller));
  };
  app.addHook('onRequest', (request, _reply, done) => {
    const { work } = request.routeOptions.config;
    if (work !== undefined) {
      const { headers } = request;
      const told = Number(headers['content-length'] ?? 0);
      const bytes = headers['transfer-encoding'] === undefined ? told : UNTOLD_BYTES;
      spend(request, work + bytes / AS_MUCH.bytes);
    }
    done();
  });
  return (request, { bytes = 0, newCharacters = 0, fields = 0 }) =>
    spend(request, bytes / AS_MUCH.bytes + newCharacters / AS_MUCH.newCharacters + fields / AS_MUCH.fields);
}

const messageOf = ({ most, seconds }: WorkBudget) =>
  `You ask for too much at a time (limit ${most} in ${seconds} s: a request counts 1, and 1 more for each ${AS_MUCH.bytes} bytes of its body, each ${AS_MUCH.newCharacters} characters of a query that is new and each ${AS_MUCH.fields} fields that its answer may hold). Try again in a moment, or ask for less at once.`;
