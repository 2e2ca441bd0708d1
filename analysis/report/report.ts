import { type Bilingual, ENTITY_TYPES } from '#ontology';
import { findGaps } from '../gaps/gaps.ts';
import type { Gap } from '../gaps/gap.ts';
import { GAP_KINDS, gapLabel, gapLookedFor, STANDINGS } from '../gaps/kinds.ts';
import { type AnalysisGraph, planOf, type Quote } from '../graph.ts';
import { type Pledge, targetLedger } from '../ledger/ledger.ts';
import { OUTCOMES } from '../ledger/outcome.ts';
import { industryMatrix, MATRIX_COLUMNS } from '../matrix/matrix.ts';
import { type PlanFilter, scopeOf } from '../scope.ts';

/** A report as blocks, which each format writes its own way. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'links';
      readonly caption: string;
      readonly links: readonly (readonly [string, string])[];
    };

type Lang = keyof Bilingual;

/** Rows of each kind to print; a report is read, a list is searched. */
const ROWS = 12;

/**
 * A gap report on the chosen plans: findings first, then tables, then the sentences that they rest on, numbered. Every
 * row cites by these numbers.
 */
export function gapReport(graph: AnalysisGraph, filter: PlanFilter, lang: Lang): Block[] {
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en);
  const scope = scopeOf(graph, filter);
  const title = say(`${filter.region ?? '全部'}缺口分析报告`, `Gap report: ${filter.region ?? 'all plans'}`);
  const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
  if (scope.plans.length === 0) {
    return [heading(1, title), { kind: 'paragraph', text: scope.note?.[lang] ?? '' }];
  }
  const cited = new Citations();
  const gaps = findGaps(graph, filter);
  const ledger = targetLedger(graph, { ...filter, order: 'OUTCOME' });
  return [
    heading(1, title),
    {
      kind: 'paragraph',
      text: say(
        `依据 ${scope.plans.length} 份计划：${scope.plans.map((plan) => `《${plan.title}》`).join('、')}。计划没有写到，不等于实际没有；请核对所附原文。`,
        `From ${scope.plans.length} plan(s): ${scope.plans.map((plan) => `“${plan.title}”`).join(', ')}. What a plan does not say may exist all the same: check the sentences cited.`,
      ),
    },
    heading(2, say('一、主要发现', 'Findings')),
    { kind: 'list', items: findings(gaps.counts, ledger.counts, lang) },
    heading(2, say('二、产业与资源', 'Industries and what is linked to them')),
    picture(
      graph,
      filter,
      say(
        '图中连线为计划写明的产业与平台的关系',
        'Lines are relations of industries and platforms that the plans state',
      ),
    ),
    matrixTable(graph, filter, lang),
    heading(2, say('三、缺口明细', 'The gaps')),
    ...GAP_KINDS.flatMap((kind) =>
      gapTable(
        gaps.rows.filter((gap) => gap.kind === kind),
        cited,
        lang,
      ),
    ),
    heading(2, say('四、指标台账', 'Targets')),
    ledgerTable(ledger.rows, cited, lang),
    heading(2, say('五、原文', 'Sentences cited')),
    { kind: 'list', items: cited.lines() },
  ];
}

/** Sentences in the order in which they are first cited. */
class Citations {
  readonly #numbers = new Map<string, number>();
  readonly #lines: string[] = [];

  /** `[3]`, or nothing for no quote. */
  of(quote: Quote | undefined): string {
    if (!quote) return '';
    const { sentence } = quote;
    const known = this.#numbers.get(sentence.id);
    if (known !== undefined) return `[${known}]`;
    const number = this.#numbers.size + 1;
    this.#numbers.set(sentence.id, number);
    const where = [
      planOf(quote).documentName,
      planOf(quote).title,
      ...sentence.section.path.filter((part) => part !== ''),
    ];
    const place = sentence.place ? `${sentence.place.unit} ${sentence.place.at}` : '';
    this.#lines.push(
      `[${number}] ${sentence.text} —— ${[...new Set(where), place].filter((part) => part !== '').join(' › ')}`,
    );
    return `[${number}]`;
  }

  lines(): readonly string[] {
    return this.#lines;
  }
}

function findings(
  counts: ReturnType<typeof findGaps>['counts'],
  outcomes: ReturnType<typeof targetLedger>['counts'],
  lang: Lang,
): string[] {
  const missed = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count, of }) => {
      const label = gapLabel(kind)[lang];
      return lang === 'zh' ? `${label}：${of} 项中 ${count} 项` : `${label}: ${count} of ${of}`;
    });
  const kept = (Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[])
    .filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => `${OUTCOMES[outcome].label[lang]} ${outcomes[outcome]}`);
  const none = lang === 'zh' ? '所查各类没有缺口' : 'No gap of any kind was found';
  const targets =
    lang === 'zh'
      ? `指标：${kept.join('，') || '没有带数字的指标'}`
      : `Targets: ${kept.join(', ') || 'no number promised'}`;
  return [...(missed.length > 0 ? missed : [none]), targets];
}

function matrixTable(graph: AnalysisGraph, filter: PlanFilter, lang: Lang): Block {
  const { rows, note } = industryMatrix(graph, filter);
  if (rows.length === 0) return { kind: 'paragraph', text: note?.[lang] ?? '' };
  return {
    kind: 'table',
    head: [
      lang === 'zh' ? '产业' : 'Industry',
      ...MATRIX_COLUMNS.map((type) => ENTITY_TYPES[type].label[lang]),
    ],
    rows: rows.map(({ industry, cells }) => [
      industry.name,
      ...cells.map(({ count, standing }) => (count > 0 ? String(count) : STANDINGS[standing].label[lang])),
    ]),
  };
}

function picture(graph: AnalysisGraph, filter: PlanFilter, caption: string): Block {
  const links = industryMatrix(graph, filter).rows.flatMap(({ industry, cells }) =>
    cells
      .filter(({ column }) => column === 'Platform')
      .flatMap((cell) => cell.links.map(({ entity }) => [industry.name, entity.name] as const)),
  );
  return { kind: 'links', caption, links: links.slice(0, 40) };
}

function gapTable(rows: readonly Gap[], cited: Citations, lang: Lang): Block[] {
  const [first] = rows;
  if (!first) return [];
  const zh = lang === 'zh';
  const more = rows.length - ROWS;
  const lead = `${gapLabel(first.kind)[lang]} (${rows.length})${zh ? '：查找了' : ': looked for '}${gapLookedFor(first.kind)[lang]}${more > 0 ? (zh ? `；列前 ${ROWS} 项` : `; the first ${ROWS}`) : ''}`;
  return [
    { kind: 'paragraph', text: lead },
    {
      kind: 'table',
      head: zh
        ? ['对象', '计划/句', '依据', '邻近线索', '原文']
        : ['What', 'Plans/sentences', 'Standing', 'Named near it', 'Cited'],
      rows: rows.slice(0, ROWS).map((gap) => [
        gap.entity?.name ?? gap.target?.metric ?? '',
        `${gap.planCount}/${gap.sentenceCount}`,
        STANDINGS[gap.standing].label[lang],
        gap.candidates
          .slice(0, 3)
          .map(({ entity, quotes }) => `${entity.name}${cited.of(quotes[0])}`)
          .join('、'),
        gap.evidence
          .slice(0, 2)
          .map((quote) => cited.of(quote))
          .join(''),
      ]),
    },
  ];
}

function ledgerTable(rows: readonly Pledge[], cited: Citations, lang: Lang): Block {
  const zh = lang === 'zh';
  return {
    kind: 'table',
    head: zh
      ? ['指标', '年份', '责任单位', '结果', '报告', '原文']
      : ['Target', 'Year', 'Owners', 'Outcome', 'Reported', 'Cited'],
    rows: rows
      .slice(0, ROWS * 3)
      .map(({ target, outcome, result }) => [
        `${target.metric} ${target.comparator === '=' ? '' : target.comparator}${target.value}${target.unit}`,
        String(target.plan.year ?? ''),
        target.owners.map(({ agency }) => agency.name).join('、'),
        OUTCOMES[outcome].label[lang],
        result ? `${result.value}${result.unit}${cited.of(result.quote)}` : '',
        cited.of(target.quotes[0]),
      ]),
  };
}
