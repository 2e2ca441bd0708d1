import type { Comparator, EntityType, Place, RelationType, Role, Status } from '#ontology';

/**
 * What the steps of ingest hand to each other, in order: text → plans → sections → sentences → mentions →
 * entities → relations and targets. All offsets count UTF-16 code units of the document's decoded text.
 */

/** A file after decoding. */
export interface TextDocument {
  readonly name: string;
  readonly format: string;
  readonly text: string;
  /** Where passages of the text stand in the original, in order of the text, without overlaps. */
  readonly places?: readonly PlaceSpan[];
}

/** A passage of the text that came from one place of the original. */
export interface PlaceSpan extends Span, Place {}

/** Whether a passage tells what was done (总结, 成效) or what shall be done (打算, 计划). */
export type Tense = 'review' | 'plan';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {
  readonly text: string;
  readonly kind: 'prose' | 'heading' | 'row' | 'boilerplate';
  readonly tense: Tense;
  /**
   * For a table's row: its cells, each with its column's heading (empty where there is none). A column such as
   * 完成情况 reports, whatever the row's other columns promise: hence a tense for each cell.
   */
  readonly cells?: readonly (Span & {
    readonly heading: string;
    readonly text: string;
    readonly tense?: Tense;
  })[];
}

export interface Section extends Span {
  /** 0 = the plan's own body, 1 = 一、, 2 = (一), 3 = 1., 4 = (1) or 一是 … */
  readonly level: number;
  readonly heading: string;
  /** Headings from the plan down to this section. */
  readonly path: readonly string[];
  readonly tense: Tense;
  readonly sentences: readonly Sentence[];
  /** Departments named after 牵头单位, 责任科室, 配合单位 at the end of the section: who answers for it. */
  readonly owners: readonly (Span & { readonly name: string; readonly role: Role })[];
}

export interface PlanText extends Span {
  /** From 1. */
  readonly ordinal: number;
  readonly title: string;
  /** Set where the text gives no title, so that the file's name had to. */
  readonly isNamedByFile?: boolean;
  readonly year: number | null;
  /** The bureau as the plan names it best (泉州市科技局, 区科技局), with where it stands; null if unsaid. */
  readonly agency: (Span & { readonly name: string }) | null;
  /** The jurisdiction's name where the text gives it (泉州市, XX县), with where it stands. */
  readonly region: (Span & { readonly name: string }) | null;
  readonly sections: readonly Section[];
}

/** A name found in the text. Mentions may nest (a host inside its platform's name), never cross. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** Id of the rule that found it. */
  readonly rule: string;
  /** The name with the word that says what it is, where that stands behind its quotation marks: X大赛 for “X”大赛. */
  readonly inFull?: string | undefined;
  /** Set where this mention only lies inside a longer name (国机集团 in 国机集团新能源…创新中心). */
  readonly within?: Mention | undefined;
}

/** One thing of a plan: mentions that name the same. `id` is its key in the graph. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly scope: string;
  readonly mentions: readonly Mention[];
  /** Why these mentions were joined, for `--explain`. */
  readonly merges: readonly { readonly from: string; readonly why: string }[];
}

export interface Evidence extends Span {
  readonly text: string;
  readonly rule: string;
}

export interface Relation {
  readonly type: RelationType;
  readonly status: Status;
  /** Entity ids. */
  readonly source: string;
  readonly target: string;
  readonly role: Role | null;
  readonly evidence: readonly Evidence[];
}

export interface Target {
  readonly metric: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
  readonly period: string | null;
  /** Names of the departments that answer for it. */
  readonly owners: readonly (Span & { readonly name: string; readonly role: Role })[];
  readonly evidence: readonly Evidence[];
}

/** All that was read out of one plan. */
export interface PlanFacts {
  readonly plan: PlanText;
  readonly agencyId: string | null;
  readonly regionId: string | null;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly targets: readonly Target[];
}

/** Something a step looked at and did not keep, for `--explain`. */
export interface Dropped extends Span {
  readonly step: 'segment' | 'recognise' | 'resolve' | 'relate' | 'target';
  readonly text: string;
  readonly why: string;
}

/** Receives what was dropped; absent in ordinary runs, so that explaining costs nothing there. */
export type Trace = (dropped: Dropped) => void;
