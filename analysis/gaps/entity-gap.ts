import type { Bilingual } from '#ontology';
import type { Copies } from '../copies.ts';
import { planOf, type PlanNode, type Quote, type RelationNode } from '../graph.ts';
import { type Named, quotesIn } from '../named.ts';
import { type Nearby, nearby } from '../nearby.ts';
import type { PlanScope } from '../scope.ts';
import type { Gap } from './gap.ts';
import { ENTITY_GAPS, type EntityGap as Kind, type EntityGapKind, type Standing } from './kinds.ts';
import { entityReason } from './reason.ts';

/** Candidates to show with each gap. */
const CANDIDATES = 5;

/**
 * A gap of an entity. A large graph has hundreds of thousands of them and a reader looks at some dozens: what is named
 * nearby, the evidence and the reason are worked out for the rows that are looked at.
 */
export class EntityGap implements Gap {
  readonly kind: EntityGapKind;
  readonly weakLinks: readonly RelationNode[];
  readonly #named: Named;
  readonly #scope: PlanScope;
  readonly #copies: Copies;
  #near: readonly Nearby[] | null = null;

  constructor(
    kind: EntityGapKind,
    named: Named,
    weakLinks: readonly RelationNode[],
    scope: PlanScope,
    copies: Copies,
  ) {
    this.kind = kind;
    this.weakLinks = weakLinks;
    this.#named = named;
    this.#scope = scope;
    this.#copies = copies;
  }

  get id(): string {
    return `${this.kind}:${this.entity.id}`;
  }

  get entity() {
    return this.#named.entity;
  }

  get target(): null {
    return null;
  }

  get planCount(): number {
    return this.#named.planCount;
  }

  get sentenceCount(): number {
    return this.#named.sentenceCount;
  }

  get plansSearched(): number {
    return this.#scope.plans.length;
  }

  get evidence(): readonly Quote[] {
    return quotesIn(this.#named.copies, this.#scope);
  }

  get plans(): readonly PlanNode[] {
    return [...new Set(this.evidence.map(planOf))];
  }

  get standing(): Standing {
    if (this.weakLinks.length > 0) return 'STATED';
    return this.#nearby().length > 0 ? 'SUGGESTED' : 'NOT_MENTIONED';
  }

  get candidates(): readonly Nearby[] {
    return this.#nearby().slice(0, CANDIDATES);
  }

  get reason(): Bilingual {
    return entityReason(this, this.#nearby().length, this.#scope);
  }

  #nearby(): readonly Nearby[] {
    const { by, to }: Kind = ENTITY_GAPS[this.kind];
    this.#near ??= by === undefined ? nearby(this.#named.copies, to, this.#scope, this.#copies) : [];
    return this.#near;
  }
}
