import type { EntityType } from '#ontology';

/** A name without marks and blanks, in half width: what two spellings of it have in common. */
export function canonicalKey(name: string): string {
  if (isPlain(name)) return name;
  return name
    .normalize('NFKC')
    .replace(/[\s“”‘’"'《》「」『』]/g, '')
    .replace(/[–—―〜～~]+/g, '-');
}

/** Whether a name is made of characters that have one form only (一-鿿, A-Z, a-z, 0-9, ()·-), as nearly every one is. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code >= 0x4e00 ? code > 0x9fff : code > 0xb7 || PLAIN[code] === 0) return false;
  }
  return true;
}

const PLAIN = Uint8Array.from({ length: 0xb8 }, (_, code) =>
  /[A-Za-z0-9()·-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

const LEGAL_FORM = /(?:股份)?有限(?:责任)?公司$|集团(?:股份)?有限公司$/;

/** A company's name without its legal form: 云山重工股份有限公司 → 云山重工; the same where it has none. */
export const withoutLegalForm = (name: string): string => {
  if (!name.endsWith('公司')) return name;
  const bare = name.replace(LEGAL_FORM, '');
  return bare.length >= 3 ? bare : name;
};

const stem =
  (suffix: RegExp) =>
  (name: string): string[] => {
    const bare = name.replace(suffix, '');
    return bare !== name && bare.length >= 2 ? [bare] : [];
  };

/** Short forms under which one would look a name up, by type. */
const FORMS: Partial<Record<EntityType, (name: string) => string[]>> = {
  Company: (name) => (withoutLegalForm(name) === name ? [] : [withoutLegalForm(name)]),
  Policy: stem(/\(?\d{4}[-~]\d{4}年?\)$|\([^()]*\d{4}[^()]*\)$/),
  Project: stem(/(?:重大项目|项目|行动|工程|计划)$/),
  TalentProgram: stem(/(?:人才政策体系|人才政策|培养计划|计划|工程|团队)$/),
  Event: stem(/(?:活动|创新创业大赛|大赛|路演)$/),
  Industry: (name) => stem(/(?:优势产业|产业体系|产业)$/)(name).filter((bare) => bare.length > 2),
};

/** 《X行动计划——“Y计划”》 is known by either part. */
export const aroundDash = (name: string): string[] =>
  /[—–-]{2}/.test(name) ? name.split(/[—–-]{2,}/).filter((part) => canonicalKey(part).length >= 4) : [];

/** Other forms of a name: those in the text, and regular short forms under which one would look it up; sorted. */
export function aliasesOf(type: EntityType, name: string, forms: Iterable<string>): string[] {
  const all: string[] = [];
  const shorten = FORMS[type];
  if (shorten) for (const other of shorten(name)) keep(all, other, name);
  for (const form of forms) {
    if (form === name) continue;
    const key = canonicalKey(form);
    keep(all, key, name);
    if (shorten) for (const other of shorten(key)) keep(all, other, name);
  }
  return all.length > 1 ? all.sort() : all;
}

function keep(all: string[], form: string, name: string): void {
  if (form !== '' && form !== name && !all.includes(form)) all.push(form);
}
