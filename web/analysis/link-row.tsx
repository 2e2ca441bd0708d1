import { useTranslation } from 'react-i18next';
import { RELATION_TYPES, STATUSES } from '#ontology/vocabulary';
import type { LinksQuery } from '../gql/graphql.ts';
import { useLang } from '../i18n/use-lang.ts';
import { EntityLink } from '../shell/entity-link.tsx';
import { Judging } from './judging.tsx';
import { Quotes } from './quotes.tsx';
import { Unfolding } from './unfolding.tsx';
import classes from './analysis.module.css';

interface LinkRowProps {
  readonly link: LinksQuery['linkSuggestions']['nodes'][number];
  /** Whether who sits here may judge it. */
  readonly may: boolean;
}

/** A suggested link: its ends, what speaks for it, and what people think of it. */
export function LinkRow({ link, may }: LinkRowProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { from, to, reason, paths, evidence } = link;
  return (
    <li className={classes.row} data-verdict={link.judgement?.verdict}>
      <div className={classes.sides}>
        <EntityLink entity={from} />
        <EntityLink entity={to} />
      </div>
      <p className={classes.reason}>{reason}</p>
      {paths.length > 0 && (
        <Unfolding label={t('analysis.paths', { count: paths.length })}>
          <ul className={classes.rows}>
            {paths.map(({ via, relations }) => (
              <li key={via.id}>
                <EntityLink entity={via} />
                {relations.map(({ id: relation, source, type, status, target, evidence: said }) => (
                  <div key={relation}>
                    <p className={classes.reason}>
                      {source.name} — {RELATION_TYPES[type].label[lang]} ({STATUSES[status].label[lang]}) →{' '}
                      {target.name}
                    </p>
                    <Quotes quotes={said} />
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </Unfolding>
      )}
      {evidence.length > 0 && (
        <Unfolding label={t('analysis.sentences', { count: evidence.length })}>
          <Quotes quotes={evidence} />
        </Unfolding>
      )}
      <Judging link={link} may={may} />
    </li>
  );
}
