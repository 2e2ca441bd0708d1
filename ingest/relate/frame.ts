import type { Sentence } from '../model.ts';
import type { Cue } from './cue.ts';
import type { Name } from './names.ts';

/** What prepositions and adverbs have gathered for the verb that follows. */
export interface Phrases {
  partners: Name[];
  places: Name[];
  /** After 赴. */
  visited: Name[];
  relied: Name[];
  /** After 把: what the verb is done to. */
  taken: Name[];
  /** After 由. */
  agents: Name[];
  /** 联合, 共同 */
  joint: boolean;
  /** 来区, 在我市 */
  local: boolean;
}

/** One predicate with all that belongs to it. */
export interface Frame {
  readonly partners: readonly Name[];
  readonly places: readonly Name[];
  readonly visited: readonly Name[];
  readonly relied: readonly Name[];
  readonly taken: readonly Name[];
  joint: boolean;
  local: boolean;
  readonly cue: Cue;
  /** Where its cue stands. */
  readonly start: number;
  /** Who acts; none: the plan itself. */
  readonly subjects: readonly Name[];
  readonly objects: Name[];
  /** The cause whose objects act here (支持X建设Y, seen from 建设). */
  readonly cause: Frame | null;
  readonly isNegated: boolean;
  /** Its subjects stand in the same clause before any verb. */
  readonly isLed: boolean;
  /** A verb behind its objects that has none of its own: 推进X建设, 推动X落地. */
  after: Cue | null;
  /** Of a cause: the first verb that its objects do. */
  acts: Cue | null;
}

/** What clauses and sentences may refer back to. */
export interface Context {
  /** Who acted in the clause before, if this one goes on from it. */
  subjects: readonly Name[];
  /** Whom the clause before encouraged: 鼓励X发挥优势，组建Y. */
  encouraged: Frame | null;
  /** 甲公司牵头，乙大学参与的…: who led in the clause before, where nothing said what. */
  leader: Frame | null;
  /** With whom the section works: 深化X合作。共建Y. */
  partners: readonly Name[];
  /** Organisations named in this sentence so far, for 二者 and 其. */
  named: Name[];
  /** Platforms, projects and policies named in this sentence so far, for 由X牵头. */
  charges: Name[];
  /** The park that the section is about, if its heading names one alone: ■伊滨科技城。 */
  topic: Name | null;
  /** The row being read, and the park that its first cell with names is about. */
  row: Sentence | null;
  rowTopic: Name | null;
  /** Parks and zones named in the section so far, for 落户科技城 after 伊滨科技城. */
  places: Name[];
}

export const newContext = (): Context => ({
  subjects: [],
  encouraged: null,
  leader: null,
  partners: [],
  named: [],
  charges: [],
  topic: null,
  row: null,
  rowTopic: null,
  places: [],
});
