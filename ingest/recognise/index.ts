import type { Mention, PlanText, Sentence, Span, Trace } from '../model.ts';
import { namesApposed } from './apposed.ts';
import { agencyIn, departmentsJoined } from './agencies.ts';
import { arbitrate, type Candidate } from './candidate.ts';
import { actionsCounted } from './counted-actions.ts';
import { companiesIn } from './companies.ts';
import { namesByCountedHead } from './counted-heads.ts';
import { cropsIn } from './crops.ts';
import { fieldsIn } from './fields.ts';
import { fold } from './fold.ts';
import { isCarriedOut } from './actions.ts';
import { namesByHead } from './heads.ts';
import { eventsHeld } from './held-events.ts';
import { honoursIn } from './honours.ts';
import { namesKnown } from './known.ts';
import type { List } from './list.ts';
import { listsOf } from './lists.ts';
import { namesByTail } from './tail-names.ts';
import { partsNamedShort } from './parts.ts';
import { companiesBesideScholars } from './partner-companies.ts';
import { stationsOfPeople } from './personal-stations.ts';
import { phrasesOf, type Phrase } from './phrases.ts';
import { placesIn, vicinityOf, type Vicinity } from './places.ts';
import { policyIn } from './policies.ts';
import { policiesUnmarked } from './policies-unmarked.ts';
import { namesByQuote } from './quotes.ts';
import { actionsAbout, outputsOf, projectsDone } from './titled-actions.ts';
import { namesByTitle } from './titles.ts';
import { recurring } from './recurring.ts';
import { regionsIn } from './regions.ts';
import { namesBySiblings } from './siblings.ts';
import { scan } from './scan.ts';
import { namesBySharedHead } from './shared-heads.ts';
import { SpanIndex } from './span-index.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

export { endsInHead, isDistinctive } from './distinctive.ts';

/** Finds the names in a plan: sentence by sentence, one scan each, rules over its tokens. Linear in its length. */
export function recognise(text: string, plan: PlanText, trace?: Trace): Mention[] {
  const own = text.slice(plan.start, plan.end);
  const folded = fold(own);
  const vicinity = vicinityOf(plan);
  const tell = told(trace, text, plan.start);
  const mentions: Mention[] = [];
  for (const { sentences } of plan.sections) {
    for (const sentence of sentences) {
      for (const { start, end, answers, heading } of partsOf(sentence)) {
        const span = { start: start - plan.start, end: end - plan.start };
        const candidates = namesIn(folded, span, { answers, heading, vicinity, trace: tell });
        for (const mention of arbitrate(candidates, text, plan.start)) mentions.push(mention);
      }
    }
  }
  for (const mention of recurring(text, plan, mentions)) mentions.push(mention);
  for (const mention of partsNamedShort(text, plan, mentions)) mentions.push(mention);
  return mentions;
}

interface Part extends Span {
  /** The part lists departments: a cell under 责任单位. */
  readonly answers: boolean;
  readonly heading: boolean;
}

/** A table's row is read cell by cell; a page's furniture not at all. */
function partsOf({ kind, start, end, cells }: Sentence): Part[] {
  if (kind === 'boilerplate') return [];
  if (!cells) return [{ start, end, answers: false, heading: kind === 'heading' }];
  return cells.map((cell) => ({
    start: cell.start,
    end: cell.end,
    answers: OWNER_HEADING.test(cell.heading),
    heading: false,
  }));
}

const OWNER_HEADING =
  /^(?:.*(?:责任|牵头|配合|协同|协作|协助|协办|主办|承办|主责|负责|落实|实施|参与|完成|分管|归口).{0,2}(?:单位|科室|部门|处室|股室|机构|处|科)|科室|处室|股室|部门|单位)(?:[(（].*)?$/;

type Tell = (start: number, end: number, why: string) => void;

const told = (trace: Trace | undefined, text: string, by: number): Tell | undefined =>
  trace &&
  ((start, end, why) => {
    trace({
      step: 'recognise',
      start: start + by,
      end: end + by,
      text: text.slice(start + by, end + by),
      why,
    });
  });

interface Context {
  readonly answers: boolean;
  readonly heading: boolean;
  readonly vicinity: Vicinity;
  readonly trace?: Tell | undefined;
}

/** What the rules propose between two offsets of a folded text. */
export function namesIn(folded: string, span: Span, context: Context): Candidate[] {
  const phrases = phrasesOf(scan(folded, span.start, span.end));
  const candidates: Candidate[] = [];
  const owned = ownedPhrases(phrases, folded, context.answers);
  if (owned.length > 0) addAll(candidates, departmentsJoined(phrases, owned, folded));
  addAll(candidates, actionsCounted(phrases, folded));
  let carriedOut = false;
  let citesOn = false;
  for (const [index, phrase] of phrases.entries()) {
    namesMarked(phrase, folded, candidates);
    addAll(candidates, agencyIn(phrase, folded, owned[index] ?? false));
    addAll(candidates, regionsIn(phrase, folded, context.vicinity));
    const policy = policyIn(phrase, folded);
    addAll(candidates, policy);
    const cited = policiesUnmarked(phrase, folded, citesOn);
    citesOn = cited.length > 0 || policy.length > 0 || phrase.tokens[0]!.kind === 'title';
    addAll(candidates, cited);
    addAll(candidates, honoursIn(phrase, folded));
    addAll(candidates, namesApposed(phrase, folded));
    addAll(candidates, actionsAbout(phrase, folded));
    addAll(candidates, projectsDone(phrase, folded));
    addAll(candidates, stationsOfPeople(phrase, folded));
    addAll(candidates, outputsOf(phrase));
    carriedOut = isCarriedOut(phrase, carriedOut);
    const named = namesByHead({ phrase, text: folded, alone: phrases.length === 1, carriedOut });
    addAll(candidates, named.candidates);
    if (named.refused !== undefined) context.trace?.(phrase.start, phrase.end, named.refused);
  }
  for (const aside of asidesIn(phrases))
    addAll(candidates, namesIn(folded, aside, { ...context, heading: false }));
  addAll(candidates, companiesBesideScholars(phrases, folded));
  const lists = listsOf(phrases, folded);
  for (const list of lists) {
    addAll(candidates, namesByTail(list, folded));
    addAll(candidates, placesIn(list, folded));
    addAll(candidates, namesBySharedHead(list, folded));
    addAll(candidates, namesByCountedHead(list, phrases, folded));
    addAll(candidates, cropsIn(list, folded));
    addAll(candidates, eventsHeld(list, folded));
    addAll(candidates, companiesIn(list, phrases, folded));
    addAll(candidates, fieldsIn(list, context.heading && lists.length === 1, folded));
  }
  addAll(candidates, siblingsIn(lists, phrases, candidates, folded));
  return candidates;
}

/** What the lists' members are by their neighbours; looked at only where a list has several. */
function siblingsIn(
  lists: readonly List[],
  phrases: readonly Phrase[],
  candidates: readonly Candidate[],
  folded: string,
): Candidate[] {
  const several = lists.filter(({ items }) => items.length > 1);
  if (several.length === 0) return [];
  const index = new SpanIndex<Candidate>();
  for (const candidate of candidates) index.add(candidate);
  return several.flatMap((list) => namesBySiblings(list, phrases, index, folded));
}

/** What stands in brackets inside a phrase and is no part of a name: (南岭大学技术支撑). */
function asidesIn(phrases: readonly Phrase[]): Span[] {
  const asides: Span[] = [];
  for (const { tokens } of phrases) {
    for (const { kind, word, start, end } of tokens) {
      if (kind === 'bracket' && word === undefined && end - start > LEAST_ASIDE)
        asides.push({ start: start + 1, end: end - 1 });
    }
  }
  return asides;
}

const LEAST_ASIDE = 6;

function addAll(into: Candidate[], found: readonly Candidate[]): void {
  for (const candidate of found) into.push(candidate);
}

/** Names that marks or lexicons give, token by token. */
function namesMarked(phrase: Phrase, folded: string, candidates: Candidate[]): void {
  let quoted = false;
  for (let at = 0; at < phrase.tokens.length; at += 1) {
    const token = phrase.tokens[at]!;
    if (token.kind === 'title') addAll(candidates, namesByTitle(token, folded));
    else if (token.kind === 'quote') quoted = true;
    else if (has(token, KIND.named)) addAll(candidates, namesKnown(phrase, at));
  }
  if (quoted) addAll(candidates, namesByQuote(phrase, folded));
}

/** Of a sentence that says nothing of who answers: nearly every one. */
const NO_OWNERS: readonly boolean[] = [];

/** Which phrases stand in the list after 牵头单位: and the like; a full stop, semicolon or bracket ends it. */
function ownedPhrases(phrases: readonly Phrase[], folded: string, answers: boolean): readonly boolean[] {
  if (!answers && !phrases.some(({ before }) => before.some((stop) => has(stop, KIND.owner))))
    return NO_OWNERS;
  let open = false;
  return phrases.map(({ before }) => {
    for (const [at, stop] of before.entries()) {
      if (has(stop, KIND.owner)) open = isColon(folded, before[at + 1]) || isColon(folded, before[at + 2]);
      else if (stop.kind === 'stop' && '。；;)'.includes(folded[stop.start]!)) open = false;
    }
    return answers || open;
  });
}

const isColon = (folded: string, stop: Token | undefined): boolean =>
  stop !== undefined && '：:'.includes(folded[stop.start]!);
