import { Button } from '@mantine/core';
import { IconAffiliate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ENTITY_TYPES } from '#ontology/vocabulary';
import { failureOf } from '../../api/failure.ts';
import { MOST_SHOWN } from '../../api/load.ts';
import { OVERVIEW } from '../../api/queries.ts';
import { useLang } from '../../i18n/use-lang.ts';
import { EntityLink } from '../../shell/entity-link.tsx';
import { TypeGlyph } from '../../shell/glyphs.tsx';
import { FailureNote, Reading } from '../../shell/notes.tsx';
import { twinNames, usePlace } from '../../shell/use-place.ts';
import { enter, showEverything } from '../../state/actions.ts';
import { useFirstVisit } from '../../tour/first-visit.ts';
import { EmptyStore } from './empty-store.tsx';
import { Plans } from './plans.tsx';
import { SavedViews } from './saved-views.tsx';
import classes from './overview.module.css';

/** The start view: what is in the store, and ways into it. */
export function Overview() {
  const { t } = useTranslation();
  const lang = useLang();
  const place = usePlace();
  const [{ data, error }, again] = useQuery({ query: OVERVIEW });
  useFirstVisit((data?.stats.documents ?? 0) > 0);
  if (error) {
    return <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <Reading />;
  const { stats, plans, entities } = data;
  if (stats.documents === 0) return <EmptyStore />;
  const twins = twinNames(entities.nodes);
  const most = Math.max(...stats.entitiesByType.map(({ count }) => count), 1);

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{t('overview.title')}</h1>
        <p className={classes.lead}>{t('overview.lead', { ...stats })}</p>
        <Button
          size="sm"
          data-tour="start"
          leftSection={<IconAffiliate size={16} aria-hidden />}
          onClick={() => void showEverything()}
        >
          {stats.entities <= MOST_SHOWN
            ? t('overview.showAll', { count: stats.entities })
            : t('overview.showSome', { count: MOST_SHOWN })}
        </Button>
        <SavedViews />
      </div>
      <section className={classes.types} aria-labelledby="overview-types">
        <h2 id="overview-types">{t('overview.byType')}</h2>
        <ul className={classes.bars}>
          {stats.entitiesByType.map(({ type, count }) => (
            <li key={type} className={classes.bar}>
              <TypeGlyph type={type} />
              <span className={classes.barLabel}>{ENTITY_TYPES[type].label[lang]}</span>
              <span className={classes.track} aria-hidden="true">
                <span
                  className={classes.fill}
                  style={{ width: `${(count / most) * 100}%`, background: `var(--type-${type})` }}
                />
              </span>
              <span className={classes.figure}>{count}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className={classes.entries} aria-labelledby="overview-entries">
        <h2 id="overview-entries">{t('overview.entry')}</h2>
        <p className={classes.hint}>{t('overview.entryHint')}</p>
        <ul className={classes.list}>
          {entities.nodes.map((entity) => (
            <li key={entity.id}>
              <EntityLink
                entity={entity}
                place={twins.has(entity.name) ? place(entity) : null}
                onFollow={() => void enter(entity.id)}
                note={t('search.relations', { count: entity.degree })}
              />
            </li>
          ))}
        </ul>
      </section>
      <Plans plans={plans.nodes} />
    </div>
  );
}
