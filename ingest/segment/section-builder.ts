import type { Section, Sentence, Span, Tense } from '../model.ts';
import { ownersIn } from './owners.ts';
import { tenseOfSection } from './heading-tense.ts';
import { tenseReader, type TenseReader } from './tense.ts';

/** What a plan's title says of the whole plan. */
export interface PlanFrame {
  readonly year: number | null;
  readonly tense: Tense;
  /** For a review and plan in one: the first year that it plans for. */
  readonly firstPlanned: number | null;
}

interface Step {
  readonly level: number;
  readonly heading: string;
  readonly tense: Tense;
  /** Tense that the last step below this one opened; the next one there keeps it until its heading says more. */
  below: Tense;
}

/** Collects the sections of a plan as its paragraphs are read from top to bottom. */
export class SectionBuilder {
  readonly #text: string;
  readonly #frame: PlanFrame;
  readonly #sections: Section[] = [];
  #steps: Step[];
  #sentences: Sentence[] = [];
  #start: number;
  #tense: TenseReader;

  constructor(text: string, start: number, frame: PlanFrame) {
    this.#text = text;
    this.#frame = frame;
    this.#start = start;
    this.#steps = [{ level: 0, heading: '', tense: frame.tense, below: frame.tense }];
    this.#tense = tenseReader(frame.tense, frame.year, frame.firstPlanned);
  }

  /**
   * Begins a section. A heading that stands for itself (not a clause of the text) may change the tense; otherwise
   * it goes on as its neighbours do.
   */
  open(start: number, level: number, heading: string, isOwnLine = true): void {
    this.#close(start);
    if (this.#tense.hasTurned) this.#steps.at(-1)!.below = 'plan';
    while (this.#steps.length > 1 && this.#steps.at(-1)!.level >= level) this.#steps.pop();
    const parent = this.#steps.at(-1)!;
    const said = isOwnLine ? tenseOfSection(heading, this.#frame.firstPlanned ?? this.#frame.year) : null;
    const tense = said ?? parent.below;
    parent.below = tense;
    this.#steps.push({ level, heading, tense, below: tense });
    this.#tense = tenseReader(tense, this.#frame.year, this.#frame.firstPlanned);
  }

  /** Level of the section that is open. */
  get level(): number {
    return this.#steps.at(-1)!.level;
  }

  add({ start, end }: Span, kind: 'prose' | 'heading' | 'boilerplate'): void {
    const text = this.#text.slice(start, end);
    const tense = kind === 'prose' ? this.#tense.read(text) : this.#steps.at(-1)!.tense;
    this.#sentences.push({ start, end, text, kind, tense });
  }

  /** Adds a table's row; its headings' tense goes before the section's. */
  addRow({ start, end }: Span, cells: NonNullable<Sentence['cells']>, said: Tense | null): void {
    const text = this.#text.slice(start, end);
    this.#sentences.push({ start, end, text, kind: 'row', tense: said ?? this.#steps.at(-1)!.tense, cells });
  }

  finish(end: number): Section[] {
    this.#close(end);
    return this.#sections;
  }

  #close(end: number): void {
    const step = this.#steps.at(-1)!;
    const first = this.#sentences[0];
    const last = this.#sentences.at(-1);
    if (first && last) {
      this.#sections.push({
        start: this.#start,
        end: last.end,
        level: step.level,
        heading: step.heading,
        path: this.#steps.slice(1).map(({ heading }) => heading),
        tense: step.tense,
        sentences: this.#sentences,
        owners: ownersIn(this.#text, first.start, last.end),
      });
    }
    this.#sentences = [];
    this.#start = end;
  }
}
