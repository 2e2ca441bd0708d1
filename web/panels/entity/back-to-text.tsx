import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { backToText } from '../../state/actions.ts';
import { useExplorer } from '../../state/explorer.ts';
import classes from '../panel.module.css';

/** The way back to the text in which the reader followed this name. */
export function BackToText() {
  const { t } = useTranslation();
  const trail = useExplorer((state) => state.trail);
  if (trail === null) return null;
  return (
    <Button
      variant="subtle"
      className={classes.back}
      leftSection={<IconArrowLeft size={14} aria-hidden />}
      onClick={backToText}
    >
      {t('evidence.jump')}
    </Button>
  );
}
