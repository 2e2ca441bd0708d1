import { InnographError } from '#common/errors';

/** What a transfer is busy with. */
export type Phase = 'check' | 'write' | 'verify';

/** Whoever wants to see a transfer go on, and may stop it between two documents. */
export interface Watch {
  /** A phase begins that goes over so many documents. */
  readonly phase?: (phase: Phase, documents: number) => void;
  /** A document is done. */
  readonly step?: (name: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Passes documents on, telling of each; throws INTERRUPTED where the watcher wants it to end. */
export async function* watched<Item extends { readonly facts: { readonly document: { name: string } } }>(
  items: AsyncIterable<Item>,
  { step, signal }: Watch,
): AsyncGenerator<Item> {
  for await (const item of items) {
    if (signal?.aborted) throw new InnographError('INTERRUPTED', 'Stopped.');
    yield item;
    step?.(item.facts.document.name);
  }
}
