import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ENTITY_TYPES, type EntityType, STATUSES, type Status } from '#ontology/vocabulary';
import { OVERVIEW } from '../../api/queries.ts';
import { useLang } from '../../i18n/use-lang.ts';
import { StatusGlyph, TypeGlyph } from '../../shell/glyphs.tsx';
import { filterStatus, filterType, liftFilters } from '../../state/actions.ts';
import { useExplorer, viewOf } from '../../state/explorer.ts';
import { countBy, shownOf } from '../../state/view.ts';
import { LegendRow } from './legend-row.tsx';
import classes from './legend.module.css';

const TYPES = Object.keys(ENTITY_TYPES) as EntityType[];
const STATUS_IDS = Object.keys(STATUSES) as Status[];

/** What shapes, colours and lines mean, how many there are, and which of them are shown. */
export function Legend() {
  const { t } = useTranslation();
  const lang = useLang();
  const graph = useExplorer((state) => state.graph);
  const view = useExplorer(viewOf);
  const [{ data }] = useQuery({ query: OVERVIEW });
  const shown = useMemo(() => shownOf(graph, view), [graph, view]);
  const types = countBy(shown.nodes, ({ type }) => type);
  const statuses = countBy(shown.edges, ({ status }) => status);
  const totalOf = (type: EntityType) =>
    data?.stats.entitiesByType.find((row) => row.type === type)?.count ?? 0;
  const edgesOf = (status: Status) =>
    data?.stats.relationsByStatus.find((row) => row.status === status)?.count ?? 0;
  const started = view.shown.length > 0;
  const filtered = view.hiddenTypes.length + view.hiddenStatuses.length > 0;

  return (
    <div className={classes.legend}>
      <section aria-labelledby="legend-types">
        <h2 id="legend-types" className={classes.title}>
          {t('legend.types')}
        </h2>
        <ul className={classes.rows}>
          {TYPES.map((type) => (
            <LegendRow
              key={type}
              glyph={<TypeGlyph type={type} size={14} />}
              label={ENTITY_TYPES[type].label[lang]}
              about={ENTITY_TYPES[type].about[lang]}
              counts={t('legend.shown', { shown: types[type] ?? 0, total: totalOf(type) })}
              shown={types[type] ?? 0}
              total={totalOf(type)}
              started={started}
              pressed={!view.hiddenTypes.includes(type)}
              onToggle={() => filterType(type)}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="legend-statuses">
        <h2 id="legend-statuses" className={classes.title}>
          {t('legend.statuses')}
        </h2>
        <ul className={classes.rows}>
          {STATUS_IDS.map((status) => (
            <LegendRow
              key={status}
              glyph={<StatusGlyph status={status} />}
              label={STATUSES[status].label[lang]}
              about={STATUSES[status].about[lang]}
              counts={t('legend.shownEdges', { shown: statuses[status] ?? 0, total: edgesOf(status) })}
              shown={statuses[status] ?? 0}
              total={edgesOf(status)}
              started={started}
              pressed={!view.hiddenStatuses.includes(status)}
              onToggle={() => filterStatus(status)}
            />
          ))}
        </ul>
      </section>
      <ul className={classes.notes}>
        <li>{t('legend.hint')}</li>
        <li>{t('legend.rim')}</li>
        <li>{t('legend.size')}</li>
      </ul>
      {filtered && (
        <Button variant="light" fullWidth onClick={liftFilters}>
          {t('legend.all')}
        </Button>
      )}
    </div>
  );
}
