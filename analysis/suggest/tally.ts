/** What speaks for a link between two entities. */
export interface Features {
  /** Neighbours of both, without bureaus. */
  common: number;
  /** Adamic and Adar (2003): Σ 1/ln(degree) over the common neighbours. */
  adamicAdar: number;
  /** Resource allocation (Zhou, Lü, Zhang 2009): Σ 1/degree over the common neighbours. */
  resource: number;
  /** Katz (1953), cut off after paths of three: Σ β^length over the paths. */
  katz: number;
  /** Sentences that name both. */
  sentences: number;
  /** The same, each counted as 1/(1 + the number of things that it names between the two). */
  nearness: number;
  /** Sections that name both, each counted as 1/ln(1 + what it names). */
  sections: number;
  /** How much of the words of the names is the same, from 0 to 1. */
  words: number;
  /** Regions or parks in which both are said to lie. */
  regions: number;
}

/** Weight of each further step of a path (Katz). */
const BETA = 0.05;

/**
 * One number for ranking. The weights are set by hand and the same everywhere. In order: a sentence that names both, the
 * more the nearer they stand in it; a name that holds the other; a section that names both; and, where these are equal,
 * what both are linked to, which by itself found hidden links no better than chance. Each is bounded, so that none
 * drowns the others.
 */
export const scoreOf = ({
  resource,
  katz,
  sentences,
  nearness,
  sections,
  words,
  regions,
}: Features): number => weigh(resource, katz, sentences, nearness, sections, words, regions);

const weigh = (
  resource: number,
  katz: number,
  sentences: number,
  nearness: number,
  sections: number,
  words: number,
  regions: number,
): number =>
  bounded(sentences) * 4 +
  bounded(nearness) * 2 +
  bounded(sections) * 3 +
  words +
  bounded(resource * 4) * 0.25 +
  bounded(regions) * 0.25 +
  bounded(katz * 20) * 0.1;

const bounded = (value: number): number => value / (1 + value);

/**
 * What speaks for each entity as the other end of a link of one, by the numbers of the entities. An object for each pair
 * would cost more than all the counting.
 */
export class Tally {
  /** What something speaks for, each once, in the order it was found. */
  touched: number[] = [];
  #turn = 0;
  /** The turn in which an entity was last found, or found linked already. */
  readonly #found: Int32Array;
  readonly #linked: Int32Array;
  readonly #common: Int32Array;
  readonly #sentences: Int32Array;
  readonly #nearness: Float64Array;
  readonly #regions: Int32Array;
  /** Paths of three steps. */
  readonly #distant: Int32Array;
  readonly #adamicAdar: Float64Array;
  readonly #resource: Float64Array;
  readonly #sections: Float64Array;

  constructor(size: number) {
    this.#found = new Int32Array(size);
    this.#linked = new Int32Array(size);
    this.#common = new Int32Array(size);
    this.#sentences = new Int32Array(size);
    this.#nearness = new Float64Array(size);
    this.#regions = new Int32Array(size);
    this.#distant = new Int32Array(size);
    this.#adamicAdar = new Float64Array(size);
    this.#resource = new Float64Array(size);
    this.#sections = new Float64Array(size);
  }

  /** Forgets the entity before; what is `linked` to this one, and itself, is not counted. */
  begin(number: number, linked: readonly number[]): void {
    this.#turn += 1;
    this.touched = [];
    this.#linked[number] = this.#turn;
    for (const other of linked) this.#linked[other] = this.#turn;
  }

  /** A neighbour in common that has `degree` neighbours; `inRegion` where both lie in it. */
  addCommon(number: number, degree: number, inRegion: boolean): void {
    if (!this.#has(number)) return;
    this.#common[number]! += 1;
    this.#adamicAdar[number]! += 1 / Math.log(Math.max(2, degree));
    this.#resource[number]! += 1 / degree;
    if (inRegion) this.#regions[number]! += 1;
  }

  /** A path of three steps. */
  addDistant(number: number): void {
    if (this.#has(number)) this.#distant[number]! += 1;
  }

  /** A sentence that names both, the other one as the `distance`th thing before or after. */
  addSentence(number: number, distance: number): void {
    if (!this.#has(number)) return;
    this.#sentences[number]! += 1;
    this.#nearness[number]! += 1 / distance;
  }

  addSection(number: number, weight: number): void {
    if (this.#has(number)) this.#sections[number]! += weight;
  }

  score(number: number, words: number): number {
    return weigh(
      this.#resource[number]!,
      this.#katz(number),
      this.#sentences[number]!,
      this.#nearness[number]!,
      this.#sections[number]!,
      words,
      this.#regions[number]!,
    );
  }

  features(number: number, words: number): Features {
    return {
      common: this.#common[number]!,
      adamicAdar: this.#adamicAdar[number]!,
      resource: this.#resource[number]!,
      katz: this.#katz(number),
      sentences: this.#sentences[number]!,
      nearness: this.#nearness[number]!,
      sections: this.#sections[number]!,
      words,
      regions: this.#regions[number]!,
    };
  }

  #katz(number: number): number {
    return this.#common[number]! * BETA ** 2 + this.#distant[number]! * BETA ** 3;
  }

  #has(number: number): boolean {
    if (this.#linked[number] === this.#turn) return false;
    if (this.#found[number] === this.#turn) return true;
    this.#found[number] = this.#turn;
    this.touched.push(number);
    this.#common[number] = 0;
    this.#sentences[number] = 0;
    this.#nearness[number] = 0;
    this.#regions[number] = 0;
    this.#adamicAdar[number] = 0;
    this.#resource[number] = 0;
    this.#distant[number] = 0;
    this.#sections[number] = 0;
    return true;
  }
}
