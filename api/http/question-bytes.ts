import { Transform } from 'node:stream';
import type { preParsingHookHandler } from 'fastify';
import { LimitError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { tooLarge } from './errors.ts';

/**
 * Refuses long bodies of those who may only ask: a document goes through the same door as a question, and needs more
 * room than any question does. By what the head says, where it does, and else while it comes.
 */
export function boundQuestion({ questionBytes }: Limits): preParsingHookHandler {
  const refusal = () => new LimitError(413, tooLarge(questionBytes));
  return ({ principal, headers }, _reply, payload, done) => {
    if (principal.scopes.has('ingest')) {
      done(null, payload);
      return;
    }
    if (Number(headers['content-length'] ?? 0) > questionBytes) {
      done(refusal());
      return;
    }
    if (headers['transfer-encoding'] === undefined) {
      done(null, payload);
      return;
    }
    let bytes = 0;
    const bounded = new Transform({
      transform(chunk: Buffer, _encoding, passed) {
        bytes += chunk.length;
        passed(bytes > questionBytes ? refusal() : null, chunk);
      },
    });
    done(null, payload.pipe(bounded));
  };
}
