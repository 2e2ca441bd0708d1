import { useTranslation } from 'react-i18next';
import { placeText } from '../../export/place-text.ts';
import type { PlaceUnit } from '../../gql/graphql.ts';
import { useLang } from '../../i18n/use-lang.ts';
import classes from './evidence.module.css';

interface SourceNoteProps {
  readonly plan: string;
  readonly document: string;
  /** Headings from the plan down. */
  readonly path: readonly string[];
  /** Where in the file the sentence begins; null where that is not known. */
  readonly place: { readonly unit: PlaceUnit; readonly at: string } | null;
}

/** Where a passage stands: plan, headings, document. */
export function SourceNote({ plan, document, path, place }: SourceNoteProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const headings = path.filter((heading) => heading !== '' && heading !== plan);
  return (
    <dl className={classes.source}>
      <dt>{t('evidence.plan')}</dt>
      <dd className={classes.plan}>{plan}</dd>
      {headings.length > 0 && (
        <>
          <dt>{t('evidence.section')}</dt>
          <dd>{headings.join(' › ')}</dd>
        </>
      )}
      <dt>{t('evidence.document')}</dt>
      <dd>
        <span className={classes.document}>{document}</span>
        {place !== null && <span className={classes.place}>{placeText(place, lang)}</span>}
      </dd>
    </dl>
  );
}
