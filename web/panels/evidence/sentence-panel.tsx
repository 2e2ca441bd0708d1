import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure.ts';
import { SENTENCE } from '../../api/queries.ts';
import { FailureNote, Gone, Reading } from '../../shell/notes.tsx';
import { read } from '../../state/actions.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Passage } from './passage.tsx';
import { SourceNote } from './source-note.tsx';
import classes from '../panel.module.css';

/** A sentence in its section: where a mention or a target stands. */
export function SentencePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const selection = useExplorer((state) => state.selection);
  const [{ data, error }, again] = useQuery({ query: SENTENCE, variables: { id } });
  if (error) {
    return <FailureNote failure={failureOf(error)} retry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <Reading />;
  const { sentence } = data;
  return (
    <article className={classes.panel}>
      <header>
        <h2>{t('evidence.label')}</h2>
        <Button
          variant="subtle"
          className={classes.back}
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={() => read(null)}
        >
          {t('evidence.back')}
        </Button>
      </header>
      {sentence ? (
        <>
          <SourceNote
            plan={sentence.plan.title}
            document={sentence.plan.document.name}
            path={sentence.section.path}
            place={sentence.place}
          />
          <Passage section={sentence.section} sentence={sentence} ends={selection ? [selection.id] : []} />
        </>
      ) : (
        <Gone title={t('evidence.gone')} body={t('relation.goneBody')} />
      )}
    </article>
  );
}
