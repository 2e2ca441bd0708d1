import { Button, Kbd, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { openDialog } from './dialogs.ts';
import classes from './shell.module.css';

const KEYS = [
  [['/'], 'findKey'],
  [['Ctrl K'], 'paletteKey'],
  [['B'], 'browseKey'],
  [['V'], 'viewsKey'],
  [['Ctrl P'], 'printKey'],
  [['←', '↑', '↓', '→'], 'move'],
  [['Enter'], 'expandKey'],
  [['Space'], 'chooseKey'],
  [['M'], 'menuKey'],
  [['Delete'], 'hideKey'],
  [['Ctrl Z', 'Ctrl Shift Z'], 'undoKey'],
  [['+', '-', '0'], 'zoomKey'],
  [['T'], 'tableKey'],
  [['Esc'], 'escKey'],
  [['?'], 'helpKey'],
] as const;

const GESTURES = [
  'click',
  'doubleClick',
  'rightClick',
  'drag',
  'boxDrag',
  'legendClick',
  'lines',
  'link',
  'drop',
] as const;

/** What the page can do, and by which key. */
export function Help({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('help.title')}
      className={classes.help}
      size="md"
      closeButtonProps={{ 'aria-label': t('help.close') }}
    >
      <Button variant="light" onClick={() => openDialog('tour')}>
        {t('tour.again')}
      </Button>
      <h3>{t('help.mouse')}</h3>
      <ul>
        {GESTURES.map((gesture) => (
          <li key={gesture}>{t(`help.${gesture}`)}</li>
        ))}
      </ul>
      <h3>{t('help.keys')}</h3>
      <table className={classes.keys}>
        <tbody>
          {KEYS.map(([keys, what]) => (
            <tr key={what}>
              <td>
                {keys.map((key) => (
                  <Kbd key={key} size="xs" mr={4}>
                    {key}
                  </Kbd>
                ))}
              </td>
              <td>{t(`help.${what}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
