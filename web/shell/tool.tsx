import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon as TablerIcon } from '@tabler/icons-react';

interface ToolProps {
  readonly label: string;
  readonly Icon: TablerIcon;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** Whether the tool is on, where it can be. */
  readonly pressed?: boolean;
}

/** One button of the toolbar. */
export const Tool = ({ label, Icon, onClick, disabled = false, pressed }: ToolProps) => (
  <Tooltip label={label}>
    <ActionIcon
      aria-label={label}
      aria-pressed={pressed}
      variant={pressed ? 'light' : 'subtle'}
      {...(pressed && { color: 'azurite' })}
      onClick={onClick}
      disabled={disabled}
    >
      <Icon size={18} stroke={1.6} />
    </ActionIcon>
  </Tooltip>
);
