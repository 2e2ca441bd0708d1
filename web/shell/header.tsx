import { ActionIcon, Button, Menu, SegmentedControl, Tooltip, useMantineColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconDeviceDesktop,
  IconFileImport,
  IconFilterSearch,
  IconHelp,
  IconListDetails,
  IconMoon,
  IconSun,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/index.ts';
import { useLang } from '../i18n/use-lang.ts';
import { Search } from '../panels/search/search.tsx';
import { clear, enter, setLayout } from '../state/actions.ts';
import { useExplorer } from '../state/explorer.ts';
import { NARROW } from '../theme/tokens.ts';
import { openDialog } from './dialogs.ts';
import classes from './shell.module.css';

const SCHEMES: readonly { readonly id: 'light' | 'dark' | 'auto'; readonly Icon: TablerIcon }[] = [
  { id: 'light', Icon: IconSun },
  { id: 'dark', Icon: IconMoon },
  { id: 'auto', Icon: IconDeviceDesktop },
];

interface HeaderProps {
  readonly onHelp: () => void;
  readonly onLegend: () => void;
}

export function Header({ onHelp, onLegend }: HeaderProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const layout = useExplorer((state) => state.layout);
  const narrow = useMediaQuery(`(max-width: ${NARROW})`);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { Icon } = SCHEMES.find(({ id }) => id === colorScheme) ?? { Icon: IconSun };

  return (
    <header className={classes.header}>
      <button type="button" className={classes.brand} title={t('header.home')} onClick={clear}>
        <img src="./seal.svg" width={26} height={26} alt="" />
        <span className={classes.wordmark}>
          {t('app.name')}
          <span className={classes.tagline}>{t('app.tagline')}</span>
        </span>
      </button>
      <div className={classes.search} role="search">
        <Search main onChoose={(id) => void enter(id)} />
        <Tooltip label={t('browse.open')}>
          <ActionIcon size={34} aria-label={t('browse.open')} onClick={() => openDialog('browse')}>
            <IconFilterSearch size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes.controls}>
        {narrow && layout !== 'analysis' && (
          <ActionIcon aria-label={t('header.legend')} onClick={onLegend}>
            <IconListDetails size={18} stroke={1.6} />
          </ActionIcon>
        )}
        <SegmentedControl
          size="xs"
          aria-label={t('header.layout')}
          value={layout}
          onChange={setLayout}
          data={[
            { value: 'graph', label: t('header.graph') },
            { value: 'table', label: t('header.table') },
            { value: 'analysis', label: t('header.analysis') },
          ]}
        />
        <Tooltip label={t('intake.open')}>
          <ActionIcon aria-label={t('intake.open')} onClick={() => openDialog('intake')}>
            <IconFileImport size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Button
          variant="subtle"
          color="gray"
          aria-label={t('header.language')}
          onClick={() => switchLanguage(lang === 'zh' ? 'en' : 'zh')}
        >
          {t(narrow ? 'header.otherLanguageShort' : 'header.otherLanguage')}
        </Button>
        <Menu>
          <Menu.Target>
            <ActionIcon aria-label={t('header.theme')}>
              <Icon size={18} stroke={1.6} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {SCHEMES.map(({ id, Icon: SchemeIcon }) => (
              <Menu.Item key={id} leftSection={<SchemeIcon size={16} />} onClick={() => setColorScheme(id)}>
                {t(`header.${id}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <ActionIcon aria-label={t('header.help')} onClick={onHelp}>
          <IconHelp size={18} stroke={1.6} />
        </ActionIcon>
      </div>
    </header>
  );
}
