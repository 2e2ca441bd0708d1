import type { TFunction } from 'i18next';
import { RELATION_TYPES, STATUSES } from '#ontology/vocabulary';
import type { CitedFragment, LinksQuery } from '../gql/graphql.ts';
import type { Lang } from '../i18n/index.ts';

type Link = LinksQuery['linkSuggestions']['nodes'][number];

/** A sentence with its source, in one line of a cell. */
const cited = ({ sentence, plan, document }: CitedFragment): string =>
  `“${sentence.text.trim()}” —— ${plan.title} · ${document.name}`;

/** Each way by a third: its two relations, with a sentence of each. */
const waysOf = ({ paths }: Link, lang: Lang): string =>
  paths
    .flatMap(({ relations }) =>
      relations.map(
        ({ source, type, status, target, evidence }) =>
          `${source.name} — ${RELATION_TYPES[type].label[lang]} (${STATUSES[status].label[lang]}) → ${target.name}${evidence.map((quote) => `: ${cited(quote)}`).join('')}`,
      ),
    )
    .join('\n');

/** One line for each suggestion, with ids, ways and all its sentences; several stand below each other in their cell. */
export function linkRows(links: readonly Link[], t: TFunction, lang: Lang): string[][] {
  return [
    t('analysis.linkHeads').split('|'),
    ...links.map((link) => [
      link.id,
      t(`analysis.pair.${link.kind}`),
      link.from.name,
      link.from.id,
      link.to.name,
      link.to.id,
      link.score.toFixed(3),
      link.reason,
      link.judgement ? t(`analysis.verdict.${link.judgement.verdict}`) : '',
      link.judgement?.author ?? '',
      link.judgement?.decidedAt ?? '',
      link.judgement?.note ?? '',
      waysOf(link, lang),
      link.evidence.map(cited).join('\n'),
    ]),
  ];
}
