import { LRUCache } from 'lru-cache';
import type { Steps } from './steps.ts';
import type {
  Comparator,
  EntityType,
  Place,
  PlanRecord,
  RelationType,
  Role,
  SectionRecord,
  Status,
} from '#ontology';

/** The graph as analyses read it: nodes that point at each other, every one of them down to its sentences. */

export interface PlanNode extends PlanRecord {
  readonly documentName: string;
  readonly sections: SectionNode[];
}

export interface SectionNode extends Pick<SectionRecord, 'id' | 'heading' | 'path' | 'ordinal'> {
  readonly plan: PlanNode;
  readonly sentences: SentenceNode[];
}

export interface SentenceNode {
  readonly id: string;
  readonly text: string;
  /** Where it begins in its document, in UTF-16 code units. */
  readonly start: number;
  readonly place: Place | null;
  readonly section: SectionNode;
  /** What it names, each once. */
  readonly entities: EntityNode[];
}

/** A place of a sentence that says something; offsets as in the document. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly sentence: SentenceNode;
}

export interface EntityNode {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly scope: string;
  readonly aliases: readonly string[];
  /** Where it is named, by plan and position. */
  readonly quotes: Quote[];
  readonly relations: RelationNode[];
}

export interface RelationNode {
  readonly id: string;
  readonly type: RelationType;
  readonly status: Status;
  readonly role: Role | null;
  readonly source: EntityNode;
  readonly target: EntityNode;
  readonly quotes: Quote[];
}

export interface TargetNode {
  readonly id: string;
  readonly metric: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
  readonly period: string | null;
  readonly owners: readonly { readonly agency: EntityNode; readonly role: Role }[];
  readonly plan: PlanNode;
  readonly quotes: readonly Quote[];
}

/** Answers kept for one version of the graph; more would be more questions than a page has. */
const KEPT_ANSWERS = 64;

const NOTHING = () => undefined;

/** One version of the graph, and what was worked out from it. */
export class AnalysisGraph {
  readonly #answers = new LRUCache<string, object>({ max: KEPT_ANSWERS });
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(
    /** The store's version that it shows. */
    readonly version: number,
    /** By year, document name, position. */
    readonly plans: readonly PlanNode[],
    readonly entities: ReadonlyMap<string, EntityNode>,
    readonly relations: ReadonlyMap<string, RelationNode>,
    /** By plan, position. */
    readonly targets: readonly TargetNode[],
  ) {}

  /** The answer to a question that `key` names in full, worked out once for this version of the graph. */
  once<Answer extends object>(key: string, work: () => Answer): Answer {
    const known = this.#answers.get(key);
    if (known !== undefined) return known as Answer;
    const answer = work();
    this.#answers.set(key, answer);
    return answer;
  }

  /** The same for work in steps; who asks while it is under way waits for it. */
  *onceInSteps<Answer extends object>(key: string, work: () => Steps<Answer>): Steps<Answer> {
    const underWay = this.#underWay.get(key);
    if (underWay !== undefined) yield underWay;
    const known = this.#answers.get(key);
    if (known !== undefined) return known as Answer;
    let done: () => void = NOTHING;
    this.#underWay.set(key, new Promise<void>((resolve) => (done = resolve)));
    try {
      const answer = yield* work();
      this.#answers.set(key, answer);
      return answer;
    } finally {
      this.#underWay.delete(key);
      done();
    }
  }
}

export const planOf = ({ sentence }: Quote): PlanNode => sentence.section.plan;

/** The words of a quote. */
export const textOf = ({ start, end, sentence }: Quote): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start);

/** The other end of a relation. */
export const farEnd = ({ source, target }: RelationNode, near: EntityNode): EntityNode =>
  source === near ? target : source;
