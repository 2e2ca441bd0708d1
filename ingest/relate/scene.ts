import type { RelationType, Status } from '#ontology';
import type { Entity, Span, Tense } from '../model.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cue.ts';
import type { Ledger } from './ledger.ts';
import type { Name } from './names.ts';
import { statusOf } from './status.ts';

/** Where a frame stands and who the plan is: all that is needed to state what it says. */
export class Scene {
  readonly #words: string;

  constructor(
    text: string,
    clause: Clause,
    readonly sentence: Span,
    readonly tense: Tense,
    readonly self: Entity | null,
    readonly ledger: Ledger,
  ) {
    this.#words = text.slice(clause.start, clause.end);
  }

  /** Whether the clause holds this word. */
  says(word: string): boolean {
    return this.#words.includes(word);
  }

  status(cue: Cue, cause: Cue | null = null): Status {
    return statusOf(this.#words, cue, cause, this.tense);
  }

  /** States a relation; `null` as an end is the plan itself. */
  state(source: Name | null, type: RelationType, target: Name | null, status: Status, rule: string): void {
    const from = source === null || source.isSelf ? this.self : source.entity;
    const to = target === null || target.isSelf ? this.self : target.entity;
    if (!from || !to) {
      this.ledger.drop(
        this.sentence,
        `${source?.entity.name ?? '—'} ${type} ${target?.entity.name ?? '—'}: the plan names no agency of its own [${rule}]`,
      );
      return;
    }
    this.ledger.add(
      { type, status, source: from, target: to, rule, sentence: this.sentence },
      from === this.self || to === this.self,
    );
  }

  drop(why: string): void {
    this.ledger.drop(this.sentence, `“${this.#words}”: ${why}`);
  }
}
