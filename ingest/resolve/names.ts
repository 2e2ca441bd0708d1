import type { EntityType } from '#ontology';

/** A name without marks and blanks, in half width: what two spellings of it have in common. */
export function canonicalKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s“”‘’"'《》「」『』]/g, '')
    .replace(/[–—―〜～~]+/g, '-');
}

const FORMS: Partial<Record<EntityType, (name: string) => string[]>> = {
  Company: (name) => {
    const bare = name.replace(/(?:集团)?(?:股份)?有限(?:责任)?公司$/, '');
    return bare !== name && bare.length >= 4 ? [bare] : [];
  },
  Policy: (name) => {
    const undated = name.replace(/\(?\d{4}[-~]\d{4}年?\)$/, '').replace(/\([^()]*\d{4}[^()]*\)$/, '');
    return undated !== name ? [undated] : [];
  },
  Project: (name) => stem(name, /(?:重大项目|项目|行动|工程|计划)$/),
  TalentProgram: (name) => stem(name, /(?:人才政策体系|人才政策|培养计划|计划|工程|团队)$/),
  Event: (name) => stem(name, /(?:活动|创新创业大赛|大赛|路演)$/),
  Industry: (name) => stem(name, /(?:优势产业|产业体系|产业)$/),
};

const stem = (name: string, suffix: RegExp): string[] => {
  const bare = name.replace(suffix, '');
  return bare !== name && bare.length >= 2 ? [bare] : [];
};

/** Other forms of a name: those in the text, and regular short forms under which one would look it up; sorted. */
export function aliasesOf(type: EntityType, name: string, forms: readonly string[]): string[] {
  const all = new Set<string>();
  for (const form of [name, ...forms]) {
    const key = canonicalKey(form);
    all.add(key);
    for (const other of FORMS[type]?.(key) ?? []) all.add(other);
  }
  all.delete(name);
  return [...all].sort();
}
