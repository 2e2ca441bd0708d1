import { IconDeviceDesktop, IconMoon, IconSun, type Icon as TablerIcon } from '@tabler/icons-react';

/** Light, dark, or as the system has it. */
export const SCHEMES: readonly { readonly id: 'light' | 'dark' | 'auto'; readonly Icon: TablerIcon }[] = [
  { id: 'light', Icon: IconSun },
  { id: 'dark', Icon: IconMoon },
  { id: 'auto', Icon: IconDeviceDesktop },
];
