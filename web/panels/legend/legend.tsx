import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  type RelationType,
  STATUSES,
  type Status,
} from '#ontology/vocabulary';
import { OVERVIEW } from '../../api/queries.ts';
import { BUNDLE_FROM } from '../../graph/compose.ts';
import { useLang } from '../../i18n/use-lang.ts';
import { StatusGlyph, TypeGlyph } from '../../shell/glyphs.tsx';
import { filterRelation, filterStatus, filterType, liftFilters } from '../../state/actions.ts';
import { isStarted, useExplorer, viewOf } from '../../state/explorer.ts';
import { countBy, isFiltered, shownOf } from '../../state/view.ts';
import { Communities } from './communities.tsx';
import { LegendSection } from './legend-section.tsx';
import classes from './legend.module.css';

const TYPES = Object.keys(ENTITY_TYPES) as EntityType[];
const STATUS_IDS = Object.keys(STATUSES) as Status[];
const RELATION_IDS = Object.keys(RELATION_TYPES) as RelationType[];

/** What shapes, colours and lines mean, how many there are, and which of them are shown. */
export function Legend() {
  const { t } = useTranslation();
  const lang = useLang();
  const graph = useExplorer((state) => state.graph);
  const view = useExplorer(viewOf);
  const [{ data }] = useQuery({ query: OVERVIEW });
  const shown = useMemo(() => shownOf(graph, view), [graph, view]);
  const stats = data?.stats;
  const started = useExplorer(isStarted);

  return (
    <div className={classes.legend}>
      <LegendSection
        title={t('legend.types')}
        ids={TYPES}
        table={ENTITY_TYPES}
        glyphOf={(type) => <TypeGlyph type={type} size={14} />}
        shown={countBy(shown.nodes, ({ type }) => type)}
        totalOf={(type) => stats?.entitiesByType.find((row) => row.type === type)?.count ?? 0}
        countsKey="legend.shown"
        hidden={view.hiddenTypes}
        onToggle={filterType}
        started={started}
        lang={lang}
      />
      <Communities nodes={shown.nodes} />
      <LegendSection
        title={t('legend.statuses')}
        ids={STATUS_IDS}
        table={STATUSES}
        glyphOf={(status) => <StatusGlyph status={status} />}
        shown={countBy(shown.edges, ({ status }) => status)}
        totalOf={(status) => stats?.relationsByStatus.find((row) => row.status === status)?.count ?? 0}
        countsKey="legend.shownEdges"
        hidden={view.hiddenStatuses}
        onToggle={filterStatus}
        started={started}
        lang={lang}
      />
      <LegendSection
        title={t('legend.relations')}
        ids={RELATION_IDS}
        table={RELATION_TYPES}
        glyphOf={(type) => (
          <span className={classes.direction}>{RELATION_TYPES[type].symmetric ? '↔' : '→'}</span>
        )}
        shown={countBy(shown.edges, ({ type }) => type)}
        totalOf={(type) => stats?.relationsByType.find((row) => row.type === type)?.count ?? 0}
        countsKey="legend.shownEdges"
        hidden={view.hiddenRelations}
        onToggle={filterRelation}
        started={started}
        lang={lang}
      />
      <ul className={classes.notes}>
        <li>{t('legend.hint')}</li>
        <li>{t('legend.rim')}</li>
        <li>
          {view.sizeBy === 'degree'
            ? t('legend.size')
            : t('legend.sizeBy', { what: t(`measure.${view.sizeBy}`) })}
        </li>
        <li>{t('legend.bundle', { count: BUNDLE_FROM })}</li>
        <li>{t('legend.pin')}</li>
      </ul>
      {isFiltered(view) && (
        <div className={classes.lift}>
          <Button fullWidth onClick={liftFilters}>
            {t('legend.all')}
          </Button>
        </div>
      )}
    </div>
  );
}
