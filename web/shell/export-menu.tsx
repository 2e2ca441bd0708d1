import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isPicture, saveView, VIEW_FORMATS } from '../export/save.ts';
import { useDrawing } from '../graph/drawing.ts';
import { useLang } from '../i18n/use-lang.ts';
import { printView } from '../print/print-sheet.tsx';

/** What is shown as a file, or on paper; each with the sentences behind it. */
export function ExportMenu() {
  const { t } = useTranslation();
  const lang = useLang();
  const drawn = useDrawing((state) => state.controller !== null);
  return (
    <Menu position="top-start">
      <Menu.Target>
        <ActionIcon aria-label={t('toolbar.export')}>
          <IconDownload size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {VIEW_FORMATS.filter((format) => !isPicture(format) || drawn).map((format) => (
          <Menu.Item key={format} onClick={() => void saveView(format, lang)}>
            {t(`export.${format}`)}
            <Text size="xs" c="dimmed">
              {t(`export.${format}About`)}
            </Text>
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => void printView(lang)}>
          {t('export.print')}
          <Text size="xs" c="dimmed">
            {t('export.printAbout')}
          </Text>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
