import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RELATION_TYPES, STATUSES } from '#ontology/vocabulary';
import { toPart } from '../../api/load.ts';
import type { PathsQuery } from '../../gql/graphql.ts';
import { useLang } from '../../i18n/use-lang.ts';
import { EntityLink } from '../../shell/entity-link.tsx';
import { openEdge, showPath } from '../../state/actions.ts';
import classes from '../panel.module.css';

/** Ways from one entity to another, each as a chain; a step leads to its sentence. */
export function PathList({ paths }: { readonly paths: PathsQuery['shortestPaths'] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('paths.title')}>
      <p className={classes.sectionHead} role="status">
        {t('paths.found', { length: paths[0]?.length ?? 0, count: paths.length })}
      </p>
      <ol className={classes.rows}>
        {paths.map((path, index) => (
          <li key={path.relations.map(({ id }) => id).join()} className={classes.way}>
            <Chain path={path} />
            <Button
              variant="light"
              aria-label={t('paths.show', { index: index + 1 })}
              onClick={() => void showPath(toPart(path.entities, path.relations))}
            >
              {t('paths.showHere')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A way as its entities, one below the other, each step leading to its sentence. */
export function Chain({ path }: { readonly path: PathsQuery['shortestPaths'][number] }) {
  const lang = useLang();
  return path.entities.map((entity, step) => {
    const relation = path.relations[step];
    const forward = relation?.source.id === entity.id;
    return (
      <div key={entity.id}>
        <EntityLink entity={entity} />
        {relation && (
          <button
            type="button"
            className={classes.step}
            onClick={() => void openEdge(relation.id, [relation.source.id, relation.target.id])}
          >
            <span aria-hidden="true">
              {RELATION_TYPES[relation.type].symmetric ? '↔' : forward ? '→' : '←'}
            </span>
            {RELATION_TYPES[relation.type][forward ? 'label' : 'reverse'][lang]}
            <span className={classes.count}>{STATUSES[relation.status].label[lang]}</span>
          </button>
        )}
      </div>
    );
  });
}
