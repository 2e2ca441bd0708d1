import type { TFunction } from 'i18next';
import { ENTITY_TYPES, STATUSES } from '#ontology/vocabulary';
import type { Lang } from '../i18n/index.ts';
import type { MatrixRow } from './matrix-rows.ts';
import { citation } from './save-csv.ts';

/** One line for each sentence of each link; one for a cell that has none. */
export function csvRows(rows: readonly MatrixRow[], t: TFunction, lang: Lang): string[][] {
  const lines = rows.flatMap(({ industry, industryClass, cells }) =>
    cells.flatMap(({ column, standing, links }) => {
      const head = [
        industry.name,
        industryClass?.label ?? '',
        ENTITY_TYPES[column].label[lang],
        t(`analysis.standing.${standing}`),
      ];
      if (links.length === 0) return [[...head, '', '', ...citation(undefined)]];
      return links.flatMap(({ entity, relations, evidence }) => {
        const statuses = [...new Set(relations.map(({ status }) => STATUSES[status].label[lang]))].join('、');
        return evidence.map((quote) => [...head, entity.name, statuses, ...citation(quote)]);
      });
    }),
  );
  return [t('analysis.matrixHeads').split('|'), ...lines];
}
