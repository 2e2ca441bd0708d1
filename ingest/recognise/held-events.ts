import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { Item, List } from './list.ts';
import { has } from './token.ts';
import { KIND } from './vocabulary.ts';

const HOLDING = new Set(['举办', '承办', '办好', '主办', '筹办', '协办', '参加', '组织', '组织参加']);
const EDITION = /^第.{1,3}届$/;

/** Events that only the verb which holds them shows: 办好ABC南岭站, 承办第三届汽车、工程机械及零部件博览会. */
export function eventsHeld({ items, before }: List, text: string): readonly Candidate[] {
  if (!HOLDING.has(before.at(-1)?.word?.text ?? '')) return NO_CANDIDATES;
  const found = items.filter((item) => isStop(item, text)).map(({ start, end }) => event(start, end, 5));
  const joined = oneOfSeveral(items, text);
  return joined ? [...found, joined] : found;
}

const event = (start: number, end: number, weight: number): Candidate => ({
  start,
  end,
  type: 'Event',
  rule: 'held-event',
  weight,
});

/** HICOOL|南岭|站: where a series stops. */
function isStop({ tokens }: Item, text: string): boolean {
  const [station, place] = [tokens.at(-1), tokens.at(-2)];
  return (
    tokens.length > 2 &&
    station !== undefined &&
    /^(?:分?站|赛区|分会场)$/.test(text.slice(station.start, station.end)) &&
    has(place, KIND.region) &&
    !has(tokens[0], KIND.region)
  );
}

/** 第三届|汽车、工程机械及零部件博览会: an edition without its head goes on to the head of the list. */
function oneOfSeveral(items: readonly Item[], text: string): Candidate | null {
  const [first, second] = items;
  const opener = first?.tokens[0];
  if (!second || opener?.kind !== 'number' || !EDITION.test(text.slice(opener.start, opener.end)))
    return null;
  if (first!.tokens.some(({ word }) => word?.head?.group === 'contest')) return null;
  for (const { tokens } of items.slice(1, 4)) {
    if (tokens.some(({ kind }) => kind === 'number' || kind === 'quote')) return null;
    const head = tokens.find(({ word }) => word?.head?.group === 'contest');
    if (head) return event(opener.end, head.end, 7);
  }
  return null;
}
