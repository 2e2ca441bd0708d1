import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure.ts';
import { ENTITY, PATHS } from '../../api/queries.ts';
import { EntityLink } from '../../shell/entity-link.tsx';
import { FailureNote, Reading } from '../../shell/notes.tsx';
import { connect, selectNode } from '../../state/actions.ts';
import { Search } from '../search/search.tsx';
import { PathList } from './path-list.tsx';
import classes from '../panel.module.css';

/** How two entities are connected: names the far end, then shows the shortest ways. */
export function PathsPanel({ from, to }: { readonly from: string; readonly to: string | null }) {
  const { t } = useTranslation();
  const [{ data: start }] = useQuery({ query: ENTITY, variables: { id: from } });
  const [{ data: end }] = useQuery({ query: ENTITY, variables: { id: to ?? '' }, pause: to === null });
  return (
    <article className={classes.panel}>
      <header>
        <h2>{t('paths.title')}</h2>
        <Button
          variant="subtle"
          className={classes.back}
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={() => selectNode(from)}
        >
          {t('evidence.back')}
        </Button>
      </header>
      <section>
        <p className={classes.hint}>{t('paths.from')}</p>
        {start?.entity && <EntityLink entity={start.entity} />}
        <p className={classes.hint}>{t(to === null ? 'paths.choose' : 'paths.to')}</p>
        {to === null ? (
          <Search onChoose={(id) => connect(from, id)} />
        ) : (
          <>
            {end?.entity && <EntityLink entity={end.entity} />}
            <Button variant="default" mt={6} onClick={() => connect(from)}>
              {t('paths.change')}
            </Button>
          </>
        )}
      </section>
      {to !== null && <Ways from={from} to={to} />}
    </article>
  );
}

function Ways({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, again] = useQuery({ query: PATHS, variables: { from, to } });
  if (error) {
    return <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data || fetching) return <Reading />;
  if (data.shortestPaths.length > 0) return <PathList paths={data.shortestPaths} />;
  return (
    <div role="status">
      <strong>{t('paths.none')}</strong>
      <p className={classes.hint}>{t('paths.noneHint')}</p>
    </div>
  );
}
