import type { Candidate } from './candidate.ts';
import type { Item, List } from './list.ts';
import { isField } from './members.ts';
import { isEveryday } from './telling.ts';
import { has } from './token.ts';
import { KIND } from './vocabulary.ts';

/** What members of a list may share, said once behind the last: 云溪、南岭实验室 are two laboratories. */
const SHARED = /^[\p{Script=Han}]{2,4}?(?:国家|全国|[省市])?(?:重点)?实验室$/u;

/** No name before a shared head: what has a name of another kind, or is a kind of thing itself. */
const OTHERS = KIND.university | KIND.institute | KIND.platform | KIND.company | KIND.agency | KIND.class;

/** Names that leave their head to the last of the list: 甬江 in 甬江、瓯江实验室. Linear in the list. */
export function namesBySharedHead({ items }: List, text: string): Candidate[] {
  const last = items[items.length - 1];
  if (items.length < 2 || !last || !endsInSharedHead(last, text)) return [];
  const members = items.slice(0, -1);
  if (!members.every((member) => couldShare(member, text))) return [];
  return members.map(({ start, end }) => ({
    start,
    end,
    type: 'Platform',
    rule: 'shared-head',
    weight: 6.5,
  }));
}

function endsInSharedHead({ tokens, start }: Item, text: string): boolean {
  const head = tokens.findLast((token) => token.kind === 'word' && token.word!.text.endsWith('实验室'));
  if (head === undefined || head.end - start > 12) return false;
  const before = tokens.slice(0, tokens.indexOf(head));
  return SHARED.test(text.slice(start, head.end)) && (before.length === 0 || !isField(before));
}

const couldShare = ({ tokens, start, end }: Item, text: string): boolean =>
  end - start >= 2 &&
  end - start <= 4 &&
  !isEveryday(text.slice(start, end)) &&
  !isField(tokens) &&
  tokens.every(
    (token) =>
      (token.kind === 'unknown' || token.kind === 'word') &&
      !has(token, OTHERS) &&
      token.word?.head?.strength !== 'strong',
  );
