import type { Client, Exchange, Operation } from '@urql/core';
import { makeOperation, mapExchange } from '@urql/core';

/**
 * Lets answers grow old all at once: after `renew` each question goes to the server once more, those on the screen
 * at once and the others when they are next asked.
 */
export function freshness(): { readonly exchange: Exchange; readonly renew: (client: Client) => void } {
  let round = 0;
  const askedIn = new Map<number, number>();
  const onScreen = new Map<number, Operation>();
  return {
    exchange: mapExchange({
      onOperation(operation) {
        const { kind, key } = operation;
        if (kind === 'teardown') onScreen.delete(key);
        if (kind !== 'query') return operation;
        onScreen.set(key, operation);
        const known = askedIn.get(key) ?? 0;
        askedIn.set(key, round);
        return known === round
          ? operation
          : makeOperation(kind, operation, { ...operation.context, requestPolicy: 'network-only' });
      },
    }),
    renew(client) {
      round += 1;
      for (const operation of [...onScreen.values()]) client.reexecuteOperation(operation);
    },
  };
}
