import type { RelationType, Role, Status } from '#ontology';
import type { Entity, Evidence, Relation, Span, Trace } from '../model.ts';
import type { Name } from './names.ts';
import { fits } from './readings.ts';

export interface Statement {
  readonly type: RelationType;
  readonly status: Status;
  readonly source: Entity;
  readonly target: Entity;
  readonly role?: Role;
  /** Id of the rule that read it. */
  readonly rule: string;
  /** What the relation is read from. */
  readonly evidence: Span;
}

type Stated = Relation & { readonly evidence: Evidence[] };

/** Where a thing stands and who answers for it does not say whose doing it is. */
const TELLS_NO_DOER: ReadonlySet<RelationType> = new Set(['LOCATED_IN', 'PART_OF', 'RESPONSIBLE_FOR']);

/** Gathers what the rules state: refuses what the ontology does not allow, joins what is said twice. */
export class Ledger {
  readonly #text: string;
  readonly #trace: Trace | undefined;
  readonly #relations: Stated[] = [];
  /** The same by the ids of source and target: few relations join the same two. */
  readonly #byEnds = new Map<string, Stated[]>();
  /** Entities joined with the plan itself. */
  readonly #own = new Set<string>();
  /** Entities that somebody else builds, carries out, attracts or focuses on. */
  readonly #others = new Set<string>();
  /** Organisations that are partners of somebody else. */
  readonly #partners = new Set<string>();
  /** Names that say nothing of the plan where they stand. */
  readonly #waived = new Set<Name>();

  constructor(text: string, trace: Trace | undefined) {
    this.#text = text;
    this.#trace = trace;
  }

  /** `isOwn`: one end is the plan's own agency or region. */
  add(statement: Statement, isOwn: boolean): void {
    const { type, status, source, target, role = null, rule, evidence: span } = statement;
    if (source.id === target.id) return;
    if (!fits(type, source.type, target.type)) {
      this.drop(span, `${source.name} ${type} ${target.name}: the ontology joins no such types [${rule}]`);
      return;
    }
    if (isOwn) this.#own.add(source.id).add(target.id);
    else if (type === 'PARTNERS_WITH') this.#partners.add(source.id).add(target.id);
    else if (!TELLS_NO_DOER.has(type)) this.#others.add(target.id);
    const joining = this.#joining(source.id, target.id);
    const known = joining.find((one) => one.type === type && one.status === status && one.role === role);
    if (known?.evidence.at(-1)?.start === span.start) return;
    const evidence = {
      start: span.start,
      end: span.end,
      text: this.#text.slice(span.start, span.end),
      rule: `relate/${rule}`,
    };
    if (known) {
      known.evidence.push(evidence);
      return;
    }
    const stated = { type, status, source: source.id, target: target.id, role, evidence: [evidence] };
    joining.push(stated);
    this.#relations.push(stated);
  }

  /** The relations between two entities so far. */
  #joining(source: string, target: string): Stated[] {
    const ends = source + target;
    let joining = this.#byEnds.get(ends);
    if (!joining) this.#byEnds.set(ends, (joining = []));
    return joining;
  }

  drop(span: Span, why: string): void {
    this.#trace?.({
      step: 'relate',
      start: span.start,
      end: span.end,
      text: this.#text.slice(span.start, span.end),
      why,
    });
  }

  isOwn = (entity: Entity): boolean => this.#own.has(entity.id);
  isOthers = (entity: Entity): boolean => this.#others.has(entity.id);
  isPartner = (entity: Entity): boolean => this.#partners.has(entity.id);

  waive = (name: Name): unknown => this.#waived.add(name);
  isWaived = (name: Name): boolean => this.#waived.has(name);

  relations(): Relation[] {
    return this.#relations;
  }
}
