import { COMPARATORS, ENTITY_TYPES, RELATION_TYPES, ROLES, STATUSES } from '#ontology';
import type { Generated } from './generated.ts';

type Row = readonly string[];

const line = (cells: Row) => `| ${cells.join(' | ')} |`;

const table = (head: Row, rows: readonly Row[]) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const code = (word: string) => `\`${word}\``;
const codes = (words: readonly string[]) => words.map(code).join(' ');

const entityTypes = () =>
  table(
    ['Type', '中文', 'English', '什么算 · What counts', 'Colour light, dark', 'Shape'],
    Object.entries(ENTITY_TYPES).map(([type, { label, about, colour, shape }]) => [
      code(type),
      label.zh,
      label.en,
      `${about.zh} · ${about.en}`,
      `${code(colour.light)} ${code(colour.dark)}`,
      shape,
    ]),
  );

const relationTypes = () =>
  table(
    ['Type', '中文', '反向', 'English', 'Reverse', '什么算 · What counts', 'Either way round'],
    Object.entries(RELATION_TYPES).map(([type, { label, reverse, about, symmetric }]) => [
      code(type),
      label.zh,
      reverse.zh,
      label.en,
      reverse.en,
      `${about.zh} · ${about.en}`,
      symmetric ? '是 · yes' : '否 · no',
    ]),
  );

const signatures = () =>
  table(
    ['Type', '主语 · From', '宾语 · To'],
    Object.entries(RELATION_TYPES).map(([type, { from, to }]) => [code(type), codes(from), codes(to)]),
  );

const statuses = () =>
  table(
    ['Status', '中文', 'English', '含义 · Meaning', 'Line'],
    Object.entries(STATUSES).map(([status, { label, about, line: style }]) => [
      code(status),
      label.zh,
      label.en,
      `${about.zh} · ${about.en}`,
      style,
    ]),
  );

const roles = () =>
  table(
    ['Role', '中文', 'English'],
    Object.entries(ROLES).map(([role, { zh, en }]) => [code(role), zh, en]),
  );

const comparators = () =>
  table(
    ['Sign', 'GraphQL', '中文', 'English'],
    Object.entries(COMPARATORS).map(([sign, { name, label }]) => [
      code(sign),
      code(name),
      label.zh,
      label.en,
    ]),
  );

/** The ontology as a page for readers. */
export const ontologyDocs = (): Generated => ({
  path: 'docs/ontology.md',
  content: `${[
    '<!-- Written by `npm run derive`; edit ontology/vocabulary.ts instead. -->',
    '# 本体 · Ontology',
    '图中可以有什么，都在这里声明一次；GraphQL 枚举、存储结构、图例与本页均由它派生。',
    'Everything the graph can hold is declared once, in `ontology/vocabulary.ts`; the enums of GraphQL, the schema of the store, the legend and this page derive from it.',
    '## 实体类型 · Entity types',
    entityTypes(),
    '## 关系类型 · Relation types',
    relationTypes(),
    '## 关系两端 · What may join what',
    signatures(),
    '## 状态 · Statuses',
    statuses(),
    '## 职责 · Roles',
    '仅用于 `RESPONSIBLE_FOR` 与指标的责任单位。For `RESPONSIBLE_FOR` and for the owners of targets.',
    roles(),
    '## 比较 · Comparators',
    comparators(),
  ].join('\n\n')}\n`,
});
