import { useTranslation } from 'react-i18next';
import { ENTITY_TYPES, STATUSES } from '#ontology/vocabulary';
import { useLang } from '../i18n/use-lang.ts';
import { EntityLink } from '../shell/entity-link.tsx';
import type { MatrixCell, MatrixRow } from './matrix-rows.ts';
import { Quotes } from './quotes.tsx';
import { StandingTag } from './standing-tag.tsx';
import classes from './analysis.module.css';

interface CellPanelProps {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
  readonly plansSearched: number;
}

/** What a cell of the matrix stands for: what is linked, or named near it, each with its sentences. */
export function CellPanel({ row, cell, plansSearched }: CellPanelProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { links, candidates, standing, column } = cell;
  return (
    <section className={classes.cellPanel} aria-live="polite" data-testid="matrix-cell">
      <h2>
        {row.industry.name} × {ENTITY_TYPES[column].label[lang]}
      </h2>
      <p className={classes.facts}>
        <StandingTag standing={standing} label={t(`analysis.standing.${standing}`)} />
        <span>{t('analysis.named', { plans: row.planCount, sentences: row.sentenceCount })}</span>
      </p>
      {links.map(({ entity, relations, evidence }) => (
        <div key={entity.id}>
          <EntityLink
            entity={entity}
            note={[...new Set(relations.map(({ status }) => STATUSES[status].label[lang]))].join('、')}
          />
          <Quotes quotes={evidence} />
        </div>
      ))}
      {links.length === 0 && candidates.length > 0 && (
        <p className={classes.reason}>{t('analysis.nearOnly')}</p>
      )}
      {links.length === 0 &&
        candidates.map(({ entity, evidence }) => (
          <div key={entity.id}>
            <EntityLink entity={entity} />
            <Quotes quotes={evidence} />
          </div>
        ))}
      {links.length === 0 && candidates.length === 0 && (
        <p className={classes.reason}>{t('analysis.nothingIn', { count: plansSearched })}</p>
      )}
    </section>
  );
}
