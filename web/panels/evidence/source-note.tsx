import { useTranslation } from 'react-i18next';
import classes from './evidence.module.css';

interface SourceNoteProps {
  readonly plan: string;
  readonly document: string;
  /** Headings from the plan down. */
  readonly path: readonly string[];
}

/** Where a passage stands: plan, headings, document. */
export function SourceNote({ plan, document, path }: SourceNoteProps) {
  const { t } = useTranslation();
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
      <dd className={classes.document}>{document}</dd>
    </dl>
  );
}
