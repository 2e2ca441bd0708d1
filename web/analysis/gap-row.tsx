import { useTranslation } from 'react-i18next';
import type { GapsQuery } from '../gql/graphql.ts';
import { figureOf } from '../panels/entity/figure.ts';
import { EntityLink } from '../shell/entity-link.tsx';
import { Quotes } from './quotes.tsx';
import { StandingTag } from './standing-tag.tsx';
import { Unfolding } from './unfolding.tsx';
import classes from './analysis.module.css';

interface GapRowProps {
  readonly gap: GapsQuery['gaps']['nodes'][number];
  /** Whether to say which kind of gap it is. */
  readonly titled: boolean;
}

/** One gap: what has it, how near the texts come, why it is listed, its sentences, what is named near it. */
export function GapRow({ gap, titled }: GapRowProps) {
  const { t } = useTranslation();
  const { entity, target, candidates } = gap;
  const quotes = gap.evidence.length > 0 ? gap.evidence : (target?.evidence ?? []);
  return (
    <li className={classes.row}>
      <div className={classes.rowHead}>
        <div className={classes.subject}>
          {entity && <EntityLink entity={entity} />}
          {target && (
            <span className={classes.metric}>
              {target.metric} <b>{figureOf(target)}</b>
            </span>
          )}
        </div>
        <span className={classes.facts}>
          {titled && <span>{gap.label}</span>}
          {entity && (
            <span>{t('analysis.named', { plans: gap.planCount, sentences: gap.sentenceCount })}</span>
          )}
          <StandingTag standing={gap.standing} label={gap.standingLabel} />
        </span>
      </div>
      <p className={classes.reason}>{gap.reason}</p>
      {quotes.length > 0 && (
        <Unfolding label={t('analysis.sentences', { count: quotes.length })}>
          <Quotes quotes={quotes} />
        </Unfolding>
      )}
      {candidates.length > 0 && (
        <Unfolding label={t('analysis.candidates', { count: candidates.length })}>
          {candidates.map((near) => (
            <EntityLink key={near.entity.id} entity={near.entity} />
          ))}
        </Unfolding>
      )}
    </li>
  );
}
