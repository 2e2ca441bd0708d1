import { ActionIcon, Button, Menu, SegmentedControl, Tooltip, useMantineColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFileImport, IconFilterSearch, IconHelp, IconListDetails, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/index.ts';
import { useLang } from '../i18n/use-lang.ts';
import { Search } from '../panels/search/search.tsx';
import { clear, enter, setLayout } from '../state/actions.ts';
import { useExplorer } from '../state/explorer.ts';
import { NARROW } from '../theme/tokens.ts';
import { openDialog } from './dialogs.ts';
import { MoreMenu } from './more-menu.tsx';
import { SCHEMES } from './schemes.ts';
import classes from './shell.module.css';

interface HeaderProps {
  readonly onHelp: () => void;
  readonly onLegend: () => void;
}

/** Where to find, how to look at it, and what belongs to the page as a whole. */
export function Header({ onHelp, onLegend }: HeaderProps) {
  const { t } = useTranslation();
  const layout = useExplorer((state) => state.layout);
  const narrow = useMediaQuery(`(max-width: ${NARROW})`);
  return (
    <header className={classes.header}>
      <button type="button" className={classes.brand} title={t('header.home')} onClick={clear}>
        <img src="./seal.svg" width={26} height={26} alt="" />
        <span className={classes.wordmark}>
          {t('app.name')}
          <span className={classes.tagline}>{t('app.tagline')}</span>
        </span>
      </button>
      <div className={classes.search} role="search" data-tour="find">
        <Search main onChoose={(id) => void enter(id)} />
        <Tooltip label={t('browse.open')}>
          <ActionIcon size={34} aria-label={t('browse.open')} onClick={() => openDialog('browse')}>
            <IconFilterSearch size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes.controls}>
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
        {narrow && layout !== 'analysis' && (
          <ActionIcon aria-label={t('header.legend')} onClick={onLegend} data-tour="legend">
            <IconListDetails size={18} stroke={1.6} />
          </ActionIcon>
        )}
        {narrow ? <MoreMenu /> : <WidePage onHelp={onHelp} />}
      </div>
    </header>
  );
}

/** What belongs to the page as a whole, where there is room for it. */
function WidePage({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { Icon } = SCHEMES.find(({ id }) => id === colorScheme) ?? { Icon: IconSun };
  return (
    <>
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
        {t('header.otherLanguage')}
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
      <ActionIcon aria-label={t('header.help')} onClick={onHelp} data-tour="help">
        <IconHelp size={18} stroke={1.6} />
      </ActionIcon>
    </>
  );
}
