import { ENTITY_TYPES, type EntityType } from '#ontology';
import {
  type AnalysisGraph,
  type EntityNode,
  farEnd,
  type RelationNode,
  type SectionNode,
  type SentenceNode,
} from '../graph.ts';
import { isStated } from '../gaps/links.ts';
import type { PlanScope } from '../scope.ts';
import { type Features, Tally } from './tally.ts';
import { sharedWords, type Words, wordsOf } from './words.ts';

/** An entity that another one could be linked to. */
export interface Candidate {
  readonly to: EntityNode;
  readonly features: Features;
  /** For ranking alone; it is no probability. */
  readonly score: number;
}

/** Entities with more neighbours tell nothing of what they join, and cost most. */
const HUB = 500;

/** Whether a neighbour in common says something: a bureau is linked to all that its plans name. */
export const tells = ({ type }: EntityNode): boolean => type !== 'Agency';

/** What the measures leave out: for measuring them, hidden relations and the sentences that state these. */
export interface Hidden {
  readonly relations: ReadonlySet<RelationNode>;
  /** Sentences that are not there at all. */
  readonly sentences: ReadonlySet<SentenceNode>;
  /** Sentences whose things count as if each were named in another sentence of the section. */
  readonly apart?: ReadonlySet<SentenceNode>;
}

const NOTHING: Hidden = { relations: new Set(), sentences: new Set() };

const TYPES = Object.keys(ENTITY_TYPES) as EntityType[];

/** Reads features off one version of the graph; the neighbours of each entity are gathered once. */
export class FeatureReader {
  readonly #hidden: Hidden;
  readonly #scope: PlanScope;
  /** Entities by number, so that what is counted millions of times is counted in arrays. */
  readonly #nodes: readonly EntityNode[];
  /** Their types, as places in TYPES: objects of entities lie too far apart to look at for each pair. */
  readonly #types: Uint8Array;
  readonly #numbers: ReadonlyMap<EntityNode, number>;
  readonly #near: (Int32Array | undefined)[] = [];
  readonly #words: (Words | undefined)[] = [];
  readonly #named = new Map<SectionNode, Int32Array>();
  /** Neighbours of the type that is looked for. */
  #ends: (Int32Array | undefined)[] = [];
  #type = -1;
  readonly #tally: Tally;

  /** Only what plans of the scope state as planned, ongoing or done makes neighbours, and only their sentences count. */
  constructor(graph: AnalysisGraph, scope: PlanScope, hidden: Hidden = NOTHING) {
    this.#hidden = hidden;
    this.#scope = scope;
    this.#nodes = [...graph.entities.values()];
    this.#types = Uint8Array.from(this.#nodes, ({ type }) => TYPES.indexOf(type));
    this.#numbers = new Map(this.#nodes.map((entity, number) => [entity, number]));
    this.#tally = new Tally(this.#nodes.length);
  }

  /** Every neighbour once, those by hidden relations alone left out. */
  neighbours(entity: EntityNode): readonly EntityNode[] {
    return Array.from(this.#nearOf(this.#numberOf(entity)), (number) => this.#nodes[number]!);
  }

  /** What any plan links to it in any way, except by hidden relations: no suggestion any more. */
  linked(entity: EntityNode): Set<EntityNode> {
    const open = entity.relations.filter((relation) => !this.#hidden.relations.has(relation));
    return new Set(open.map((relation) => farEnd(relation, entity)));
  }

  /** Entities of a type that something speaks for, without those that are linked already. */
  candidates(entity: EntityNode, type: EntityType): ReadonlyMap<EntityNode, Features> {
    const own = this.#count(entity, type);
    return new Map(
      this.#tally.touched.map((number) => [
        this.#nodes[number]!,
        this.#tally.features(number, this.#sharedWords(own, number)),
      ]),
    );
  }

  /** The candidates of the highest scores, at least `floor`, that `fits` lets through; of equals, by id. */
  best(
    entity: EntityNode,
    type: EntityType,
    most: number,
    floor: number,
    fits: (other: EntityNode) => boolean,
  ): readonly Candidate[] {
    const own = this.#count(entity, type);
    const found: Candidate[] = [];
    for (const number of this.#tally.touched) {
      const least = found.length < most ? floor : Math.max(floor, found.at(-1)!.score);
      if (this.#tally.score(number, 1) < least) continue;
      const words = this.#sharedWords(own, number);
      const score = this.#tally.score(number, words);
      const to = this.#nodes[number]!;
      if (score < least || !fits(to)) continue;
      const place = found.findIndex((one) => one.score < score || (one.score === score && to.id < one.to.id));
      found.splice(place < 0 ? found.length : place, 0, {
        to,
        score,
        features: this.#tally.features(number, words),
      });
      if (found.length > most) found.pop();
    }
    return found;
  }

  /** Counts what speaks for each entity of a type into the tally; gives the entity's number. */
  #count(entity: EntityNode, type: EntityType): number {
    const wanted = TYPES.indexOf(type);
    if (wanted !== this.#type) {
      this.#type = wanted;
      this.#ends = [];
    }
    const number = this.#numberOf(entity);
    const own = this.#nearOf(number);
    this.#tally.begin(
      number,
      Array.from(this.linked(entity), (other) => this.#numberOf(other)),
    );
    this.#structure(entity, number, own);
    this.#text(entity);
    return number;
  }

  #structure(entity: EntityNode, number: number, own: Int32Array): void {
    const tally = this.#tally;
    for (const middle of own) {
      const next = this.#nearOf(middle);
      const place = this.#nodes[middle]!;
      if (next.length > HUB || !tells(place)) continue;
      const isPlace = (place.type === 'Region' || place.type === 'Platform') && this.#liesIn(entity, place);
      for (const far of next) {
        if (far === number) continue;
        if (this.#types[far] === this.#type)
          tally.addCommon(far, next.length, isPlace && this.#liesIn(this.#nodes[far]!, place));
        if (next.length > HUB / 10 || this.#nearOf(far).length > HUB / 10) continue;
        for (const end of this.#endsOf(far)) if (end !== middle) tally.addDistant(end);
      }
    }
  }

  #text(entity: EntityNode): void {
    const sentences = new Set<SentenceNode>();
    for (const { sentence } of entity.quotes)
      if (!this.#hidden.sentences.has(sentence) && this.#scope.has(sentence.section.plan))
        sentences.add(sentence);
    for (const sentence of sentences) {
      if (this.#hidden.apart?.has(sentence)) continue;
      // In the order in which the sentence names them.
      const own = sentence.entities.indexOf(entity);
      for (const [place, entityThere] of sentence.entities.entries()) {
        const other = this.#numberOf(entityThere);
        if (this.#types[other] === this.#type) this.#tally.addSentence(other, Math.abs(place - own));
      }
    }
    for (const section of new Set(Array.from(sentences, (sentence) => sentence.section))) {
      const named = this.#namesOf(section);
      const weight = 1 / Math.log(1 + named.length);
      for (const other of named) if (this.#types[other] === this.#type) this.#tally.addSection(other, weight);
    }
  }

  #numberOf(entity: EntityNode): number {
    const number = this.#numbers.get(entity);
    if (number === undefined) throw new Error(`${entity.id} is of another graph`);
    return number;
  }

  #nearOf(number: number): Int32Array {
    const known = this.#near[number];
    if (known) return known;
    const entity = this.#nodes[number]!;
    const found = new Set<number>();
    for (const relation of entity.relations) {
      const far = farEnd(relation, entity);
      if (far !== entity && this.#counts(relation)) found.add(this.#numberOf(far));
    }
    return (this.#near[number] = Int32Array.from(found));
  }

  #endsOf(number: number): Int32Array {
    return (this.#ends[number] ??= this.#nearOf(number).filter((end) => this.#types[end] === this.#type));
  }

  #counts(relation: RelationNode): boolean {
    return !this.#hidden.relations.has(relation) && isStated(relation, this.#scope);
  }

  #liesIn(entity: EntityNode, place: EntityNode): boolean {
    return entity.relations.some(
      (relation) =>
        relation.type === 'LOCATED_IN' &&
        relation.source === entity &&
        relation.target === place &&
        this.#counts(relation),
    );
  }

  #sharedWords(a: number, b: number): number {
    return sharedWords(this.#wordsOf(a), this.#wordsOf(b));
  }

  #wordsOf(number: number): Words {
    return (this.#words[number] ??= wordsOf(this.#nodes[number]!.name));
  }

  #namesOf(section: SectionNode): Int32Array {
    const known = this.#named.get(section);
    if (known) return known;
    const named = new Set<number>();
    for (const sentence of section.sentences) {
      if (this.#hidden.sentences.has(sentence)) continue;
      for (const entity of sentence.entities) named.add(this.#numberOf(entity));
    }
    const list = Int32Array.from(named);
    this.#named.set(section, list);
    return list;
  }
}
