import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconBookmark, IconDots, IconFileImport, IconHelp, IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/index.ts';
import { useLang } from '../i18n/use-lang.ts';
import { openDialog } from './dialogs.ts';
import { SCHEMES } from './schemes.ts';

const ICON = { size: 17, stroke: 1.6, 'aria-hidden': true } as const;

/** What the header has no room for on a small screen. */
export function MoreMenu() {
  const { t } = useTranslation();
  const lang = useLang();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('header.more')} data-tour="help">
          <IconDots size={20} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileImport {...ICON} />} onClick={() => openDialog('intake')}>
          {t('intake.open')}
        </Menu.Item>
        <Menu.Item leftSection={<IconBookmark {...ICON} />} onClick={() => openDialog('views')}>
          {t('views.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconHelp {...ICON} />} onClick={() => openDialog('help')}>
          {t('palette.help')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLanguage {...ICON} />}
          onClick={() => switchLanguage(lang === 'zh' ? 'en' : 'zh')}
        >
          {t('header.otherLanguage')}
        </Menu.Item>
        <Menu.Label>{t('header.theme')}</Menu.Label>
        {SCHEMES.map(({ id, Icon }) => (
          <Menu.RadioItem
            key={id}
            value={id}
            checked={colorScheme === id}
            closeMenuOnClick
            rightSection={<Icon size={16} stroke={1.6} aria-hidden />}
            onChange={() => setColorScheme(id)}
          >
            {t(`header.${id}`)}
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
