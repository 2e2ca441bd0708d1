import type { EntityType } from '#ontology';
import type { Mention, PlanText } from '../model.ts';

/** How long a name has to be to mean the same wherever it stands; types that are not listed are not looked for. */
const LEAST: Partial<Record<EntityType, number>> = {
  Company: 4,
  University: 4,
  ResearchInstitute: 5,
  Platform: 5,
};

/** Behind a name: it goes on, and is another's (某某集团|有限公司, 某某大学|科技园). */
const GOES_ON =
  /^(?:有限|股份|集团|公司|大学|学院|研究|实验|工程|技术|科技|中心|创新|产业|商务|分|[园城院所校区厂站])/;
const LONGEST_LOOK = 2;

interface Name {
  readonly text: string;
  readonly type: EntityType;
}

/**
 * Names that some rule found once in a plan, wherever else they stand in it and no rule found them: 齐鲁石化 in a list
 * of companies is the same in 组织齐鲁石化攻关. One scan of the text, whatever the number of names.
 */
export function recurring(text: string, plan: PlanText, mentions: readonly Mention[]): Mention[] {
  const names = namesIn(mentions);
  if (names.size === 0) return [];
  const taken = new Uint8Array(plan.end - plan.start);
  for (const { start, end } of mentions) taken.fill(1, start - plan.start, end - plan.start);
  const found: Mention[] = [];
  for (const { sentences } of plan.sections) {
    for (const sentence of sentences) {
      if (sentence.kind === 'boilerplate') continue;
      for (let at = sentence.start; at < sentence.end; at += 1) {
        const name =
          taken[at - plan.start] === 0
            ? names
                .get(text.charCodeAt(at))
                ?.get(text.charCodeAt(at + 1))
                ?.find((one) => text.startsWith(one.text, at))
            : undefined;
        if (name === undefined) continue;
        const end = at + name.text.length;
        if (end > sentence.end || taken.subarray(at - plan.start, end - plan.start).includes(1)) continue;
        if (GOES_ON.test(text.slice(end, end + LONGEST_LOOK))) continue;
        found.push({ start: at, end, text: name.text, type: name.type, rule: 'recurring' });
        at = end - 1;
      }
    }
  }
  return found;
}

/** The names to look for by their first two characters, longest first; one of two kinds is left to the rules. */
function namesIn(mentions: readonly Mention[]): Map<number, Map<number, Name[]>> {
  const types = new Map<string, EntityType | null>();
  for (const { text, type } of mentions) {
    if (text.length < (LEAST[type] ?? Infinity) && !types.has(text)) continue;
    const known = types.get(text);
    if (known === undefined) types.set(text, type);
    else if (known !== type) types.set(text, null);
  }
  const names = new Map<number, Map<number, Name[]>>();
  for (const [text, type] of types) {
    if (type === null) continue;
    let seconds = names.get(text.charCodeAt(0));
    if (!seconds) names.set(text.charCodeAt(0), (seconds = new Map<number, Name[]>()));
    const same = seconds.get(text.charCodeAt(1));
    if (same) same.push({ text, type });
    else seconds.set(text.charCodeAt(1), [{ text, type }]);
  }
  for (const seconds of names.values())
    for (const same of seconds.values()) same.sort((a, b) => b.text.length - a.text.length);
  return names;
}
