import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { renew, tell } from '../api/client.ts';
import { type ApiFailure, asFailure, failureOf } from '../api/failure.ts';
import { DOCUMENTS, REMOVE_DOCUMENT } from '../api/intake-queries.ts';
import type { DocumentsQuery } from '../gql/graphql.ts';
import { FailureNote, Reading } from '../shell/notes.tsx';
import { useFailureText } from '../shell/use-failure-text.ts';
import { restore } from '../state/actions.ts';
import classes from './intake.module.css';

const MOST = 500;
/** A list longer than this is worth searching in. */
const SEARCHED_ABOVE = 8;

type DocumentRow = DocumentsQuery['documents']['nodes'][number];

/** What the store holds, each with a way to take it away for those who may. */
export function Documents({ mayRemove }: { readonly mayRemove: boolean }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const [{ data, error }, again] = useQuery({ query: DOCUMENTS, variables: { first: MOST } });
  if (error) {
    // What to do about a key is said above.
    if (failureOf(error).kind === 'forbidden') return null;
    return <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <Reading />;
  const { nodes, totalCount } = data.documents;
  const listed = nodes.filter(({ name, plans }) =>
    [name, ...plans.map(({ title }) => title)].some((text) => text.includes(wanted.trim())),
  );
  return (
    <section aria-labelledby="intake-documents">
      <div className={classes.head}>
        <h3 id="intake-documents">{t('intake.documents')}</h3>
        <span className={classes.count}>{totalCount}</span>
      </div>
      {nodes.length > SEARCHED_ABOVE && (
        <TextInput
          size="xs"
          mb={6}
          aria-label={t('intake.searchDocuments')}
          placeholder={t('intake.searchDocuments')}
          value={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      )}
      {nodes.length === 0 && <p className={classes.hint}>{t('intake.noDocuments')}</p>}
      {nodes.length > 0 && listed.length === 0 && (
        <p className={classes.hint}>{t('search.none', { text: wanted.trim() })}</p>
      )}
      <ul className={classes.list}>
        {listed.map((document) => (
          <DocumentRow key={document.id} document={document} mayRemove={mayRemove} />
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className={classes.hint}>{t('entity.moreMentions', { count: totalCount - nodes.length })}</p>
      )}
    </section>
  );
}

function DocumentRow({
  document: { id, name, plans },
  mayRemove,
}: {
  readonly document: DocumentRow;
  readonly mayRemove: boolean;
}) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const remove = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await tell(REMOVE_DOCUMENT, { id });
      renew();
      void restore();
    } catch (error) {
      setFailure(asFailure(error));
      setBusy(false);
    }
  };
  return (
    <li className={classes.document}>
      <div className={classes.uploadHead}>
        <span className={classes.file}>{name}</span>
        {mayRemove && !asking && (
          <ActionIcon aria-label={t('intake.remove', { name })} onClick={() => setAsking(true)}>
            <IconTrash size={15} stroke={1.6} />
          </ActionIcon>
        )}
      </div>
      {plans.map((plan) => (
        <p key={plan.id} className={classes.plan}>
          {plan.title}
          <span className={classes.counts}>{t('intake.planCounts', { ...plan.counts })}</span>
        </p>
      ))}
      {asking && (
        <div className={classes.ask} role="group" aria-label={t('intake.remove', { name })}>
          <p>{t('intake.removeAsk')}</p>
          <Button color="red" loading={busy} onClick={() => void remove()} data-autofocus>
            {t('intake.removeYes')}
          </Button>
          <Button variant="default" disabled={busy} onClick={() => setAsking(false)}>
            {t('chooser.cancel')}
          </Button>
        </div>
      )}
      {failure !== null && (
        <p className={classes.failed} role="alert">
          {failureText(failure)}
        </p>
      )}
    </li>
  );
}
