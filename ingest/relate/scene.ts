import type { RelationType, Role, Status } from '#ontology';
import type { Entity, Span, Tense } from '../model.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cue.ts';
import type { Ledger } from './ledger.ts';
import type { Name } from './names.ts';
import { saidBy, statusOf, type Said } from './status.ts';

/** A “sentence” that goes on for pages (a table run together) is no quote. */
const LONGEST_QUOTE = 1000;
const AROUND = 60;
const LONGEST_LOOK = 14;

/** The sentence proves what it says; of one without an end, what stands around. */
export function evidenceSpan(sentence: Span, { start, end }: Span): Span {
  if (sentence.end - sentence.start <= LONGEST_QUOTE) return sentence;
  return { start: Math.max(sentence.start, start - AROUND), end: Math.min(sentence.end, end + AROUND) };
}

/** Where a frame stands and who the plan is: all that is needed to state what it says. */
export class Scene {
  readonly #text: string;
  readonly #words: string;
  readonly #evidence: Span;
  #said: Said | null = null;

  constructor(
    text: string,
    clause: Clause,
    sentence: Span,
    readonly tense: Tense,
    readonly self: Entity | null,
    readonly ledger: Ledger,
  ) {
    this.#text = text;
    this.#words = text.slice(clause.start, clause.end);
    this.#evidence = evidenceSpan(sentence, clause);
  }

  /** Whether the clause holds this word. */
  says(word: string): boolean {
    return this.#words.includes(word);
  }

  /** The words right behind a name, in its clause or not. */
  behind({ end }: Span): string {
    return this.#text.slice(end, end + LONGEST_LOOK);
  }

  status(cue: Cue, cause: Cue | null = null): Status {
    this.#said ??= saidBy(this.#words, this.tense);
    return statusOf(this.#said, cue, cause);
  }

  /** States a relation; `null` as an end is the plan itself. */
  state(
    source: Name | null,
    type: RelationType,
    target: Name | null,
    status: Status,
    rule: string,
    role?: Role,
  ): void {
    const from = source === null || source.isSelf ? this.self : source.entity;
    // What stands in the plan's own jurisdiction stands in the place, not in its bureau.
    const isItself = target === null || (target.isSelf && type !== 'LOCATED_IN');
    const to = isItself ? this.self : target.entity;
    if (!from || !to) {
      this.ledger.drop(
        this.#evidence,
        `${source?.entity.name ?? '—'} ${type} ${target?.entity.name ?? '—'}: the plan names no agency of its own [${rule}]`,
      );
      return;
    }
    this.ledger.add(
      { type, status, source: from, target: to, rule, evidence: this.#evidence, ...(role && { role }) },
      from === this.self || to === this.self,
    );
  }

  drop(why: string): void {
    this.ledger.drop(this.#evidence, `“${this.#words}”: ${why}`);
  }
}
