import { createHash } from 'node:crypto';
import type { DocumentFacts } from '#ontology';

/**
 * A mark of all that a document says, but for its names: newer rules that read the same text otherwise give
 * another. `facts` are normalised, so that their order does not matter.
 */
export function fingerprintOf({ document, ...said }: DocumentFacts): string {
  return createHash('sha256')
    .update(JSON.stringify([document.text, said]))
    .digest('base64url');
}
