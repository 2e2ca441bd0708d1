import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renew, tell } from '../api/client.ts';
import { asFailure } from '../api/failure.ts';
import { JUDGE, WITHDRAW } from '../api/link-queries.ts';
import type { LinksQuery, Verdict } from '../gql/graphql.ts';
import { useLang } from '../i18n/use-lang.ts';
import { useExplorer } from '../state/explorer.ts';
import classes from './analysis.module.css';

const VERDICTS: readonly Verdict[] = ['ACCEPTED', 'LATER', 'REJECTED'];

interface JudgingProps {
  readonly link: LinksQuery['linkSuggestions']['nodes'][number];
  /** Whether who sits here may judge. */
  readonly may: boolean;
}

/** What was thought of a suggestion, by whom and when; and, for those who may, the ways to think otherwise. */
export function Judging({ link: { id, from, to, judgement }, may }: JudgingProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [busy, setBusy] = useState(false);
  const change = async (work: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await work();
      renew();
    } catch (error) {
      const retry = () => void change(work);
      useExplorer.setState({ notice: { kind: 'failure', failure: asFailure(error), retry } });
    } finally {
      setBusy(false);
    }
  };
  if (!may && !judgement) return null;
  return (
    <div
      className={classes.judging}
      role="group"
      aria-label={t('analysis.judge', { from: from.name, to: to.name })}
    >
      {judgement && (
        <span className={classes.verdict} data-verdict={judgement.verdict}>
          <b>{t(`analysis.verdict.${judgement.verdict}`)}</b>
          {' · '}
          {judgement.author === 'browser' ? t('analysis.thisMachine') : judgement.author} ·{' '}
          {new Date(judgement.decidedAt).toLocaleDateString(lang)}
          {judgement.note !== null && ` · ${judgement.note}`}
        </span>
      )}
      {may &&
        VERDICTS.filter((verdict) => verdict !== judgement?.verdict).map((verdict) => (
          <Button
            key={verdict}
            variant="default"
            size="compact-xs"
            disabled={busy}
            onClick={() => void change(() => tell(JUDGE, { id, verdict, note: null }))}
          >
            {t(`analysis.decide.${verdict}`)}
          </Button>
        ))}
      {may && judgement && (
        <Button
          variant="subtle"
          size="compact-xs"
          disabled={busy}
          onClick={() => void change(() => tell(WITHDRAW, { id }))}
        >
          {t('analysis.withdraw')}
        </Button>
      )}
    </div>
  );
}
