import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { openDialog } from '../shell/dialogs.ts';
import classes from './intake.module.css';
import { addFiles } from './uploads.ts';
import { useDrop } from './use-drop.ts';

/** The whole page takes files while they are held over it. */
export function DropAnywhere() {
  const { t } = useTranslation();
  const over = useDrop(
    useCallback((files) => {
      openDialog('intake');
      addFiles(files);
    }, []),
  );
  if (!over) return null;
  return (
    <div className={classes.over}>
      <p>{t('intake.letGo')}</p>
    </div>
  );
}
