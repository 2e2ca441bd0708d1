import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconLayout2, type Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { arrange, colourBy, sizeBy } from '../state/actions.ts';
import { useExplorer, viewOf } from '../state/explorer.ts';
import { ARRANGEMENTS, COLOURINGS, SIZES } from '../state/view.ts';

/** Above so many nodes layers are a tangle, and take minutes. */
const MOST_LAYERED = 600;

/** Which layout. */
export function ArrangeMenu() {
  const { t } = useTranslation();
  const { arrangement, shown } = useExplorer(viewOf);
  return (
    <ToolMenu label={t('toolbar.arrange')} Icon={IconLayout2}>
      {ARRANGEMENTS.map((id) => {
        const tooLarge = id === 'layered' && shown.length > MOST_LAYERED;
        return (
          <Choice
            key={id}
            label={t(`arrange.${id}`)}
            about={tooLarge ? t('arrange.tooLarge') : t(`arrange.${id}About`)}
            chosen={arrangement === id}
            disabled={tooLarge}
            onChoose={() => arrange(id)}
          />
        );
      })}
    </ToolMenu>
  );
}

/** What size and colour say. */
export function MeasureMenu() {
  const { t } = useTranslation();
  const view = useExplorer(viewOf);
  return (
    <ToolMenu label={t('toolbar.measure')} Icon={IconAdjustmentsHorizontal}>
      <Menu.Label>{t('measure.size')}</Menu.Label>
      {SIZES.map((id) => (
        <Choice
          key={id}
          label={t(`measure.${id}`)}
          about={t(`measure.${id}About`)}
          chosen={view.sizeBy === id}
          onChoose={() => sizeBy(id)}
        />
      ))}
      <Menu.Label>{t('measure.colour')}</Menu.Label>
      {COLOURINGS.map((id) => (
        <Choice
          key={id}
          label={t(`measure.${id}`)}
          about={t(`measure.${id}About`)}
          chosen={view.colourBy === id}
          onChoose={() => colourBy(id)}
        />
      ))}
    </ToolMenu>
  );
}

interface ToolMenuProps {
  readonly label: string;
  readonly Icon: TablerIcon;
  readonly children: ReactNode;
}

const ToolMenu = ({ label, Icon, children }: ToolMenuProps) => (
  <Menu position="top-start">
    <Menu.Target>
      <ActionIcon aria-label={label} title={label}>
        <Icon size={18} stroke={1.6} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>{children}</Menu.Dropdown>
  </Menu>
);

interface ChoiceProps {
  readonly label: string;
  readonly about: string;
  readonly chosen: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

const Choice = ({ label, about, chosen, disabled = false, onChoose }: ChoiceProps) => (
  <Menu.RadioItem value={label} checked={chosen} disabled={disabled} closeMenuOnClick onChange={onChoose}>
    {label}
    <Text size="xs" c="dimmed">
      {about}
    </Text>
  </Menu.RadioItem>
);
