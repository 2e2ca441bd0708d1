import type { Client, Exchange, Operation } from '@urql/core';
import { makeOperation, mapExchange } from '@urql/core';

/**
 * Lets answers grow old all at once: after `renew` each question goes to the server once more, those on the screen
 * at once and the others when they are next asked. A question counts as asked anew once it is answered: React begins
 * it, drops it and begins it again while it draws.
 */
export function freshness(): { readonly exchange: Exchange; readonly renew: (client: Client) => void } {
  let round = 0;
  const asked = new Map<number, { readonly operation: Operation; readonly round: number }>();
  const answeredIn = new Map<number, number>();
  return {
    exchange: mapExchange({
      onOperation(operation) {
        const { kind, key } = operation;
        if (kind !== 'query') return operation;
        asked.set(key, { operation, round });
        return (answeredIn.get(key) ?? 0) === round
          ? operation
          : makeOperation(kind, operation, { ...operation.context, requestPolicy: 'network-only' });
      },
      onResult({ operation: { key } }) {
        const question = asked.get(key);
        if (question) answeredIn.set(key, question.round);
      },
    }),
    renew(client) {
      round += 1;
      // The client leaves those alone that nobody looks at.
      for (const { operation } of [...asked.values()]) client.reexecuteOperation(operation);
    },
  };
}
