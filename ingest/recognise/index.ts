import type { Mention, PlanText, Sentence, Span, Trace } from '../model.ts';
import { agencyIn } from './agencies.ts';
import { arbitrate, type Candidate } from './candidate.ts';
import { companiesIn } from './companies.ts';
import { fieldsIn } from './fields.ts';
import { fold } from './fold.ts';
import { namesByHead } from './heads.ts';
import { namesKnown } from './known.ts';
import { listsOf, namesByTail } from './lists.ts';
import { phrasesOf, type Phrase } from './phrases.ts';
import { namesByQuote, namesByTitle } from './quotes.ts';
import { regionsIn } from './regions.ts';
import { namesBySiblings } from './siblings.ts';
import { has, scan, type Token } from './scan.ts';
import { KIND } from './vocabulary.ts';

/** Finds the names in a plan: sentence by sentence, one scan each, rules over its tokens. Linear in its length. */
export function recognise(text: string, plan: PlanText, trace?: Trace): Mention[] {
  const folded = fold(text);
  return plan.sections.flatMap((section) =>
    section.sentences.flatMap((sentence) => inSentence(text, folded, sentence, trace)),
  );
}

function inSentence(text: string, folded: string, sentence: Sentence, trace?: Trace): Mention[] {
  if (sentence.kind === 'boilerplate') return [];
  const parts: readonly (Span & { heading: string })[] = sentence.cells ?? [
    { start: sentence.start, end: sentence.end, heading: '' },
  ];
  return parts.flatMap(({ start, end, heading }) => {
    const answers = OWNER_HEADING.test(heading);
    return namesIn(text, folded, { start, end }, { answers, heading: sentence.kind === 'heading' }, trace);
  });
}

const OWNER_HEADING = /(?:责任|牵头|配合|协同|协办|主办|承办|落实)(?:单位|科室|部门|处室|股室)/;

/** The names between two offsets of a text and its folded twin. */
export function namesIn(
  text: string,
  folded: string,
  span: Span,
  context: { readonly answers: boolean; readonly heading: boolean },
  trace?: Trace,
): Mention[] {
  const phrases = phrasesOf(scan(folded, span.start, span.end));
  const candidates: Candidate[] = [];
  const owned = ownedPhrases(phrases, folded, context.answers);
  for (const [index, phrase] of phrases.entries()) {
    candidates.push(...namesByTitle(phrase, folded));
    candidates.push(...namesKnown(phrase));
    candidates.push(...namesByQuote(phrase, folded));
    candidates.push(...agencyIn(phrase, folded, owned[index]!));
    candidates.push(...regionsIn(phrase, folded));
    const named = namesByHead({ phrase, text: folded, alone: phrases.length === 1 });
    candidates.push(...named.candidates);
    if (named.refused !== undefined && trace) {
      const { start, end } = phrase;
      trace({ step: 'recognise', start, end, text: text.slice(start, end), why: named.refused });
    }
  }
  const lists = listsOf(phrases, folded);
  for (const list of lists) {
    candidates.push(...namesByTail(list, folded));
    candidates.push(...companiesIn(list, phrases));
    candidates.push(...fieldsIn(list, context.heading && lists.length === 1));
  }
  for (const list of lists) candidates.push(...namesBySiblings(list, phrases, candidates, folded));
  return arbitrate(candidates, text);
}

/** Which phrases stand in the list after 牵头单位: and the like; a full stop, semicolon or bracket ends it. */
function ownedPhrases(phrases: readonly Phrase[], folded: string, answers: boolean): boolean[] {
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
