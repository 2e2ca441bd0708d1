import type { EntityType } from '#ontology';
import { type EntityNode, farEnd, type RelationNode, type SectionNode, type SentenceNode } from '../graph.ts';
import { bigrams, diceOf } from '../metric.ts';

/** What speaks for a link between two entities. */
export interface Features {
  /** Neighbours of both. */
  common: number;
  /** Adamic and Adar (2003): Σ 1/ln(degree) over the common neighbours. */
  adamicAdar: number;
  /** Resource allocation (Zhou, Lü, Zhang 2009): Σ 1/degree over the common neighbours. */
  resource: number;
  /** Katz (1953), cut off after paths of three: Σ β^length over the paths. */
  katz: number;
  /** Sentences that name both. */
  sentences: number;
  /** Sections that name both, each counted as 1/ln(1 + what it names). */
  sections: number;
  /** How much of the words of the names is the same, from 0 to 1. */
  words: number;
  /** Regions or parks in which both are said to lie. */
  regions: number;
}

const BETA = 0.05;
/** Entities with more neighbours tell nothing of what they join, and cost most. */
const HUB = 500;

/** What the measures leave out: for measuring them, hidden relations and the sentences that state these. */
export interface Hidden {
  readonly relations: ReadonlySet<RelationNode>;
  readonly sentences: ReadonlySet<SentenceNode>;
}

const NOTHING: Hidden = { relations: new Set(), sentences: new Set() };

/** The words of a name that say what kind of thing it is. */
const KINDS_OF_NAME =
  /产业|技术|科技|创新|中心|基地|研究院|实验室|园区|工程|集团|有限公司|公司|大学|学院|平台|国家|城$|园$/g;

/** Reads features off one version of the graph; the neighbours of each entity are gathered once. */
export class FeatureReader {
  readonly #hidden: Hidden;
  readonly #neighbours = new Map<EntityNode, readonly EntityNode[]>();
  readonly #words = new Map<EntityNode, Words>();
  readonly #named = new Map<SectionNode, ReadonlyMap<EntityNode, number>>();

  constructor(hidden: Hidden = NOTHING) {
    this.#hidden = hidden;
  }

  /** Every neighbour once, those by hidden relations alone left out. */
  neighbours(entity: EntityNode): readonly EntityNode[] {
    const known = this.#neighbours.get(entity);
    if (known) return known;
    const found = new Set<EntityNode>();
    for (const relation of entity.relations) {
      const far = farEnd(relation, entity);
      if (far !== entity && !this.#hidden.relations.has(relation)) found.add(far);
    }
    const list = [...found];
    this.#neighbours.set(entity, list);
    return list;
  }

  /** Entities of a type that something speaks for, without those that are linked already. */
  candidates(entity: EntityNode, type: EntityType): ReadonlyMap<EntityNode, Features> {
    const found = new Map<EntityNode, Features>();
    const own = this.neighbours(entity);
    const linked = new Set(own);
    const at = (other: EntityNode): Features | null => {
      if (other.type !== type || other === entity || linked.has(other)) return null;
      const known = found.get(other);
      if (known) return known;
      const features = { ...none, words: sharedWords(this.#wordsOf(entity), this.#wordsOf(other)) };
      found.set(other, features);
      return features;
    };
    this.#structure(entity, own, at);
    this.#text(entity, at);
    return found;
  }

  #structure(
    entity: EntityNode,
    own: readonly EntityNode[],
    at: (other: EntityNode) => Features | null,
  ): void {
    for (const middle of own) {
      const next = this.neighbours(middle);
      if (next.length > HUB) continue;
      const places = middle.type === 'Region' || middle.type === 'Platform';
      for (const far of next) {
        if (far === entity) continue;
        const features = at(far);
        if (features) {
          features.common += 1;
          features.adamicAdar += 1 / Math.log(Math.max(2, next.length));
          features.resource += 1 / next.length;
          features.katz += BETA ** 2;
          if (places && liesIn(entity, middle) && liesIn(far, middle)) features.regions += 1;
        }
        const further = this.neighbours(far);
        if (further.length > HUB / 10 || next.length > HUB / 10) continue;
        for (const end of further) {
          if (end === middle || end === entity) continue;
          const distant = at(end);
          if (distant) distant.katz += BETA ** 3;
        }
      }
    }
  }

  #text(entity: EntityNode, at: (other: EntityNode) => Features | null): void {
    const sentences = new Set<SentenceNode>();
    for (const { sentence } of entity.quotes)
      if (!this.#hidden.sentences.has(sentence)) sentences.add(sentence);
    for (const sentence of sentences) {
      for (const other of sentence.entities) {
        const features = at(other);
        if (features) features.sentences += 1;
      }
    }
    for (const section of new Set(Array.from(sentences, (sentence) => sentence.section))) {
      const named = this.#namesOf(section);
      for (const other of named.keys()) {
        const features = at(other);
        if (features) features.sections += 1 / Math.log(1 + named.size);
      }
    }
  }

  #wordsOf(entity: EntityNode): Words {
    const known = this.#words.get(entity);
    if (known) return known;
    const core = entity.name.replace(KINDS_OF_NAME, '');
    const words = { core, pairs: bigrams(core) };
    this.#words.set(entity, words);
    return words;
  }

  #namesOf(section: SectionNode): ReadonlyMap<EntityNode, number> {
    const known = this.#named.get(section);
    if (known) return known;
    const named = new Map<EntityNode, number>();
    for (const sentence of section.sentences) {
      if (this.#hidden.sentences.has(sentence)) continue;
      for (const entity of sentence.entities) named.set(entity, (named.get(entity) ?? 0) + 1);
    }
    this.#named.set(section, named);
    return named;
  }
}

const none: Features = {
  common: 0,
  adamicAdar: 0,
  resource: 0,
  katz: 0,
  sentences: 0,
  sections: 0,
  words: 0,
  regions: 0,
};

const liesIn = (entity: EntityNode, place: EntityNode): boolean =>
  entity.relations.some(
    ({ type, source, target }) => type === 'LOCATED_IN' && source === entity && target === place,
  );

/** A name without the words that say what kind of thing it is. */
interface Words {
  readonly core: string;
  readonly pairs: ReadonlySet<string>;
}

function sharedWords(a: Words, b: Words): number {
  if (a.core.length < 2 || b.core.length < 2) return 0;
  return a.core.includes(b.core) || b.core.includes(a.core) ? 1 : diceOf(a.pairs, b.pairs);
}

/**
 * One number for ranking. The weights are set by hand and the same everywhere: words that name the other thing, then a
 * sentence in common, then sections, then common neighbours, each of them bounded so that none drowns the others.
 */
export const scoreOf = ({ resource, katz, sentences, sections, words, regions }: Features): number =>
  bounded(sentences) * 2 +
  words * 2 +
  bounded(sections) * 1.5 +
  bounded(resource * 4) +
  bounded(katz * 20) * 0.5 +
  bounded(regions) * 0.5;

const bounded = (value: number): number => value / (1 + value);
