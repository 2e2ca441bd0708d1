import { Button } from '@mantine/core';
import {
  IconEyeOff,
  IconFocus2,
  IconPlus,
  IconRoute,
  IconTopologyStar3,
  IconArrowsMinimize,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { collapse, connect, expand, focusOn, hideNodes, open } from '../../state/actions.ts';
import { useExplorer, viewOf } from '../../state/explorer.ts';
import classes from '../panel.module.css';

const ICON = { size: 15, stroke: 1.7, 'aria-hidden': true } as const;

/** What can be done with an entity on the canvas. */
export function EntityActions({ id, degree }: { readonly id: string; readonly degree: number }) {
  const { t } = useTranslation();
  const shown = useExplorer((state) => viewOf(state).shown.includes(id));
  if (!shown) {
    return (
      <div className={classes.actions}>
        <Button leftSection={<IconPlus {...ICON} />} onClick={() => void open(id)}>
          {t('entity.show')}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.actions}>
      <Button
        leftSection={<IconTopologyStar3 {...ICON} />}
        title={t('entity.expandAbout')}
        disabled={degree === 0}
        onClick={() => void expand(id)}
      >
        {t('entity.expand')}
      </Button>
      <Button.Group>
        <Button
          variant="default"
          leftSection={<IconArrowsMinimize {...ICON} />}
          title={t('entity.collapseAbout')}
          onClick={() => collapse(id)}
        >
          {t('entity.collapse')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFocus2 {...ICON} />}
          title={t('entity.focusAbout')}
          onClick={() => focusOn(id)}
        >
          {t('entity.focus')}
        </Button>
        <Button variant="default" leftSection={<IconEyeOff {...ICON} />} onClick={() => hideNodes([id])}>
          {t('entity.hide')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconRoute {...ICON} />}
          title={t('entity.pathsAbout')}
          onClick={() => connect(id)}
        >
          {t('entity.paths')}
        </Button>
      </Button.Group>
    </div>
  );
}
