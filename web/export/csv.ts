import { type Bilingual, ENTITY_TYPES, RELATION_TYPES, STATUSES } from '#ontology/vocabulary';
import type { CitedView } from './cited.ts';
import { placeText } from './place-text.ts';

/** A field that begins like a formula would be run by a spreadsheet; an apostrophe makes it text (OWASP). */
const safe = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const row = (fields: readonly string[]) => fields.map((text) => field(safe(text))).join(',');

const HEADS: Readonly<Record<keyof Bilingual, readonly string[]>> = {
  zh: [
    '主体',
    '主体类型',
    '关系',
    '客体',
    '客体类型',
    '状态',
    '原文',
    '计划',
    '文件',
    '位置',
    '主体备注',
    '客体备注',
  ],
  en: [
    'subject',
    'subject type',
    'relation',
    'object',
    'object type',
    'status',
    'sentence',
    'plan',
    'document',
    'place',
    'note on subject',
    'note on object',
  ],
};

/** The relations of a view with their sentences, as CSV. */
export function toCsv({ nodes, edges }: CitedView, lang: keyof Bilingual): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = edges.flatMap(({ source, target, type, status, citations }) => {
    const from = byId.get(source);
    const to = byId.get(target);
    if (!from || !to) return [];
    const [citation] = citations;
    return [
      [
        from.name,
        ENTITY_TYPES[from.type].label[lang],
        RELATION_TYPES[type].label[lang],
        to.name,
        ENTITY_TYPES[to.type].label[lang],
        STATUSES[status].label[lang],
        citation?.text ?? '',
        citation?.plan ?? '',
        citation?.document ?? '',
        citation?.place ? placeText(citation.place, lang) : '',
        from.note ?? '',
        to.note ?? '',
      ],
    ];
  });
  return csvOf([HEADS[lang], ...rows]);
}

/** Rows as CSV (RFC 4180); begins with a BOM, without which Excel misreads Chinese. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(row).join('\r\n')}\r\n`;
