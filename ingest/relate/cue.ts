import type { Status } from '#ontology';

/**
 * What a predicate says about its objects; `readings.ts` turns it into a relation by the object's type.
 * `develop` is the weakest: something is being worked on.
 */
export type Reading =
  | 'develop'
  | 'deepen'
  | 'build'
  | 'support'
  | 'attract'
  | 'focus'
  | 'mainly'
  | 'align'
  | 'join'
  | 'undertake'
  | 'issue'
  | 'supervise'
  | 'partner'
  | 'sign'
  | 'guide'
  | 'urge'
  | 'mobilise'
  | 'win'
  | 'enter'
  | 'invite'
  | 'charge'
  | 'locate'
  | 'include'
  | 'rely';

/**
 * How a cue takes part in its clause:
 * - `verb` governs the names after it; without any it says something of those before it (X揭牌, 推进X建设).
 * - `cause` governs the names after it, which do what the next verb says (支持X建设Y).
 * - `with`, `by`, `in`, `visit`, `rely`, `take` lead a phrase that belongs to the verb after it (与X, 由X, 在X, 赴X, 依托X, 把X).
 * - `joint` says that its subjects act together (联合建设); `local` that somebody comes to us (来区).
 * - `both`, `each` and `it` stand for names before (二者, 三谷分别, 其).
 * - `not` takes back what follows it (不再); `over` says that the agency before it stands over the plan (X领导下).
 * - `mute` says nothing: a longer word that only looks like a cue (其中).
 */
export type Role =
  | 'verb'
  | 'cause'
  | 'with'
  | 'by'
  | 'in'
  | 'visit'
  | 'rely'
  | 'take'
  | 'joint'
  | 'local'
  | 'both'
  | 'each'
  | 'it'
  | 'not'
  | 'over'
  | 'mute';

export interface Cue {
  /** Evidence names it: `relate/<id>`. */
  readonly id: string;
  readonly role: Role;
  readonly reading: Reading;
  readonly words: readonly string[];
  /** Counts only where a name follows at once (与X), for words too common otherwise. */
  readonly beforeName?: boolean;
  /** A `cause` that supports those it names, whatever they do; the others only push something along. */
  readonly favours?: boolean;
  /** Its subjects act together: with several of them, or with a 与 before it, they are partners. */
  readonly together?: boolean;
  /** What the word itself says of the status, before adverbs and tense. */
  readonly status?: Status;
  /** Texts with `[Type name]` marks, and every relation read from them (`subject TYPE object status`). */
  readonly reads: readonly (readonly [text: string, ...relations: string[]])[];
  /** Texts from which the rule must not read a relation of its own. */
  readonly refuses: readonly (readonly [text: string, ...relations: string[]])[];
}

/** Words of lists in which blanks part them, for tables that stay readable. */
export const words = (...lists: readonly string[]): string[] => lists.flatMap((list) => list.split(' '));
