import type {
  DocumentFacts,
  EntityRecord,
  EvidenceRecord,
  Place,
  PlanRecord,
  RelationRecord,
  TargetRecord,
} from '#ontology';
import { ENTITY_TYPES, RELATION_TYPES } from '#ontology';
import { sortBy, sortedUnion, type SortKey } from '#cypher/order';

/** A quote with all that a reader needs to look it up. */
export interface Citation extends EvidenceRecord {
  readonly documentId: string;
  readonly documentName: string;
  readonly planId: string;
  readonly planTitle: string;
  readonly planYear: number | null;
  /** Headings from the plan down to the section. */
  readonly sectionPath: readonly string[];
  /** Where its sentence begins in the original file, where that is known. */
  readonly place: Place | null;
}

export type CitedRelation = Omit<RelationRecord, 'evidence'> & { readonly evidence: readonly Citation[] };
export type CitedTarget = Omit<TargetRecord, 'evidence'> & { readonly evidence: readonly Citation[] };

/** What all documents say together, in an order that depends on the content alone. */
export interface Graph {
  readonly plans: readonly PlanRecord[];
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly CitedRelation[];
  readonly targets: readonly CitedTarget[];
}

/**
 * Joins documents' facts to one graph. Its memory grows with plans, entities, relations and targets, not with
 * the documents' text.
 */
export class GraphBuilder {
  private readonly plans: PlanRecord[] = [];
  private readonly entities = new Map<string, EntityRecord>();
  private readonly relations = new Map<string, Omit<RelationRecord, 'evidence'> & { evidence: Citation[] }>();
  private readonly targets: CitedTarget[] = [];

  add(facts: DocumentFacts): void {
    const cite = citer(facts);
    this.plans.push(...facts.plans);
    for (const entity of facts.entities) this.addEntity(entity);
    for (const relation of facts.relations) {
      const known = this.relations.get(relation.id);
      if (known === undefined) {
        this.relations.set(relation.id, { ...relation, evidence: relation.evidence.map(cite) });
      } else {
        known.evidence.push(...relation.evidence.map(cite));
      }
    }
    for (const target of facts.targets) this.targets.push({ ...target, evidence: target.evidence.map(cite) });
  }

  /** The graph so far. */
  graph(): Graph {
    const entities = sortBy(this.entities.values(), ({ id, type, name }) => [
      TYPE_ORDER.get(type) ?? 0,
      name,
      id,
    ]);
    const rank = new Map(entities.map(({ id }, index) => [id, index]));
    return {
      plans: sortBy(this.plans, ({ documentId, ordinal }) => [documentId, ordinal]),
      entities,
      relations: sortBy(inOrder(this.relations.values()), ({ id, type, source, target }) => [
        RELATION_ORDER.get(type) ?? 0,
        rank.get(source) ?? 0,
        rank.get(target) ?? 0,
        id,
      ]),
      targets: sortBy(inOrder(this.targets), ({ id, evidence }) => [
        evidence[0]?.documentId ?? '',
        evidence[0]?.start ?? 0,
        id,
      ]),
    };
  }

  private addEntity({ id, type, name, scope, aliases }: EntityRecord): void {
    const known = this.entities.get(id)?.aliases ?? [];
    this.entities.set(id, {
      id,
      type,
      name,
      scope,
      aliases: sortedUnion(known, aliases),
    });
  }
}

const TYPE_ORDER = new Map<string, number>(Object.keys(ENTITY_TYPES).map((type, index) => [type, index]));
const RELATION_ORDER = new Map<string, number>(
  Object.keys(RELATION_TYPES).map((type, index) => [type, index]),
);

const citationKey = ({ documentId, start, end, rule }: Citation): SortKey => [documentId, start, end, rule];

/** With the evidence of each in order of document and position. */
const inOrder = <Item extends { readonly evidence: readonly Citation[] }>(items: Iterable<Item>): Item[] =>
  Array.from(items, (item) => ({ ...item, evidence: sortBy(item.evidence, citationKey) }));

/** Adds to a quote of this document where it stands. */
function citer({ document, plans, sections, sentences }: DocumentFacts) {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const sectionOf = new Map(sections.map((section) => [section.id, section]));
  const sentenceOf = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  return ({ start, end, text, sentenceId, rule }: EvidenceRecord): Citation => {
    const sentence = sentenceOf.get(sentenceId);
    const plan = planOf.get(sentence?.planId ?? '');
    return {
      start,
      end,
      text,
      sentenceId,
      rule,
      documentId: document.id,
      documentName: document.name,
      planId: plan?.id ?? '',
      planTitle: plan?.title ?? '',
      planYear: plan?.year ?? null,
      sectionPath: sectionOf.get(sentence?.sectionId ?? '')?.path ?? [],
      place: sentence?.place ?? null,
    };
  };
}

/** Reads a store's whole graph. */
export async function readGraph(store: { facts(): AsyncIterable<DocumentFacts> }): Promise<Graph> {
  const builder = new GraphBuilder();
  for await (const facts of store.facts()) builder.add(facts);
  return builder.graph();
}
