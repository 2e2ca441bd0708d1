import type { FastifyInstance } from 'fastify';
import type { Limits } from '../limits.ts';
import { WorkBudget } from '../work-budget.ts';
import { callerOf } from './security.ts';

/** A body whose length is not told in advance counts as one of this many bytes. */
const UNTOLD_BYTES = 100_000;

/** Counts the bodies of requests to these routes before they are read; the budget is for their answers. */
export function spendWork(
  app: FastifyInstance,
  paths: readonly string[],
  { workPerMinute }: Limits,
): WorkBudget {
  const budget = new WorkBudget(workPerMinute);
  const routes = new Set(paths);
  app.addHook('onRequest', (request, _reply, done) => {
    if (routes.has(request.routeOptions.url ?? '')) {
      const { headers } = request;
      const told = Number(headers['content-length'] ?? 0);
      budget.request(callerOf(request), headers['transfer-encoding'] === undefined ? told : UNTOLD_BYTES);
    }
    done();
  });
  return budget;
}
