import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../i18n/use-lang.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { useViews } from '../../views/saved.ts';
import { savedOn } from '../../views/saved-on.ts';
import classes from './overview.module.css';

const MOST = 6;

/** The views that were kept last, for those who come back. */
export function SavedViews() {
  const { t } = useTranslation();
  const lang = useLang();
  const views = useViews((state) => state.views);
  if (views.length === 0) return null;
  return (
    <section className={classes.saved} aria-labelledby="overview-saved">
      <h2 id="overview-saved">{t('overview.saved')}</h2>
      <ul className={classes.list}>
        {views.slice(0, MOST).map(({ id, name, fragment, savedAt }) => (
          <li key={id} className={classes.savedRow}>
            <a href={`#${fragment}`}>{name}</a>
            <time dateTime={savedAt}>{savedOn(savedAt, lang)}</time>
          </li>
        ))}
      </ul>
      {views.length > MOST && (
        <Button variant="subtle" onClick={() => openDialog('views')}>
          {t('overview.allSaved', { count: views.length })}
        </Button>
      )}
    </section>
  );
}
