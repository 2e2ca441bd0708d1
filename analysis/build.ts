import type { DocumentFacts } from '#ontology';
import { sortBy, sortedUnion } from '#cypher/order';
import {
  AnalysisGraph,
  type EntityNode,
  planOf,
  type PlanNode,
  type Quote,
  type RelationNode,
  type SectionNode,
  type SentenceNode,
  type TargetNode,
} from './graph.ts';

import { atOnce, type Steps, stepping } from './steps.ts';

type Mutable<Node> = { -readonly [Key in keyof Node]: Node[Key] };

/** Joins what documents say to one graph, document by document. */
export class AnalysisBuilder {
  readonly #plans: PlanNode[] = [];
  readonly #entities = new Map<string, Mutable<EntityNode>>();
  readonly #relations = new Map<string, RelationNode>();
  readonly #targets: TargetNode[] = [];
  /** Rules have few names, which the store hands out as ever new strings. */
  readonly #rules = new Map<string, string>();

  add(facts: DocumentFacts): void {
    const { sentences, plans } = this.#addText(facts);
    const quote = ({
      start,
      end,
      rule,
      sentenceId,
    }: Omit<Quote, 'sentence'> & { sentenceId: string }): Quote => ({
      start,
      end,
      rule: this.#rule(rule),
      sentence: required(sentences, sentenceId),
    });
    for (const entity of facts.entities) {
      const known = this.#entities.get(entity.id);
      if (known) known.aliases = sortedUnion(known.aliases, entity.aliases);
      else this.#entities.set(entity.id, { ...entity, quotes: [], relations: [] });
    }
    for (const mention of facts.mentions) {
      const entity = required(this.#entities, mention.entityId);
      const place = quote(mention);
      entity.quotes.push(place);
      if (!place.sentence.entities.includes(entity)) place.sentence.entities.push(entity);
    }
    for (const { evidence, ...relation } of facts.relations) {
      this.#relation(relation).quotes.push(...evidence.map(quote));
    }
    for (const { evidence, owners, planId, ...target } of facts.targets) {
      this.#targets.push({
        ...target,
        plan: required(plans, planId),
        owners: owners.map(({ agencyId, role }) => ({ agency: required(this.#entities, agencyId), role })),
        quotes: evidence.map(quote),
      });
    }
  }

  /** The graph of all that was added. The builder is used up. */
  graph(version: number): AnalysisGraph {
    return atOnce(this.graphInSteps(version));
  }

  /** The same in steps. */
  *graphInSteps(version: number): Steps<AnalysisGraph> {
    const plans = sortBy(this.#plans, ({ year, documentName, documentId, ordinal }) => [
      year ?? 0,
      documentName,
      documentId,
      ordinal,
    ]);
    const rank = new Map(plans.map((plan, index) => [plan, index]));
    const rankOf = (quote: Quote | undefined) => (quote ? (rank.get(planOf(quote)) ?? 0) : 0);
    const byPlace = (a: Quote, b: Quote) =>
      rankOf(a) - rankOf(b) || a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);
    yield* stepping(this.#entities.values(), ({ quotes }) => quotes.sort(byPlace));
    yield* stepping(this.#relations.values(), ({ quotes }) => quotes.sort(byPlace));
    const targets = sortBy(this.#targets, ({ id, plan, quotes }) => [
      rank.get(plan) ?? 0,
      quotes[0]?.start ?? 0,
      id,
    ]);
    return new AnalysisGraph(version, plans, this.#entities, this.#relations, targets);
  }

  /** The document's plans and sentences by id. */
  #addText({ document, plans, sections, sentences }: DocumentFacts) {
    const planNodes = new Map(
      plans.map((plan): [string, PlanNode] => [
        plan.id,
        { ...plan, documentName: document.name, sections: [] },
      ]),
    );
    this.#plans.push(...planNodes.values());
    const sectionNodes = new Map<string, SectionNode>();
    for (const { id, planId, heading, path, ordinal } of sections) {
      const plan = required(planNodes, planId);
      const section: SectionNode = { id, heading, path, ordinal, plan, sentences: [] };
      plan.sections.push(section);
      sectionNodes.set(id, section);
    }
    const sentenceNodes = new Map<string, SentenceNode>();
    for (const { id, text, start, place, sectionId } of sentences) {
      const section = required(sectionNodes, sectionId);
      const sentence: SentenceNode = { id, text, start, place: place ?? null, section, entities: [] };
      section.sentences.push(sentence);
      sentenceNodes.set(id, sentence);
    }
    return { plans: planNodes, sentences: sentenceNodes };
  }

  #relation({
    source,
    target,
    ...relation
  }: Omit<DocumentFacts['relations'][number], 'evidence'>): RelationNode {
    const known = this.#relations.get(relation.id);
    if (known) return known;
    const node: RelationNode = {
      ...relation,
      source: required(this.#entities, source),
      target: required(this.#entities, target),
      quotes: [],
    };
    this.#relations.set(relation.id, node);
    node.source.relations.push(node);
    if (node.target !== node.source) node.target.relations.push(node);
    return node;
  }

  #rule(rule: string): string {
    const known = this.#rules.get(rule);
    if (known !== undefined) return known;
    this.#rules.set(rule, rule);
    return rule;
  }
}

/** A store hands out whole documents alone, whose references lead somewhere. */
function required<Node>(nodes: ReadonlyMap<string, Node>, id: string): Node {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`a document points at ${id}, which it does not hold`);
  return node;
}
