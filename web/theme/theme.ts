import {
  type CSSVariablesResolver,
  type MantineColorsTuple,
  ActionIcon,
  Button,
  Drawer,
  Menu,
  Modal,
  Tooltip,
  createTheme,
} from '@mantine/core';
import { ENTITY_TYPES } from '#ontology/vocabulary';
import { COLOURS, COMMUNITIES, cssName, FONTS, type Mode } from './tokens.ts';

/** 石青, the blue mineral of old maps, from pale to deep; the page's one colour for what can be pressed. */
const azurite: MantineColorsTuple = [
  '#eff5f8',
  '#e1ebef',
  '#c3d7e0',
  '#a3c3d3',
  '#93c3e2',
  '#4f87a8',
  '#2f688b',
  '#1d4f6e',
  '#163f59',
  '#102f43',
];

/** Mantine's own greys are cold in the light and neutral in the dark: ours, from pale to deep. */
const gray: MantineColorsTuple = [
  '#f8f6f1',
  COLOURS.sunken.light,
  '#ebe6da',
  COLOURS.hairline.light,
  '#cfc8b8',
  '#aea694',
  COLOURS.outline.light,
  COLOURS.inkFaint.light,
  COLOURS.inkSoft.light,
  COLOURS.ink.light,
];
const dark: MantineColorsTuple = [
  COLOURS.ink.dark,
  COLOURS.inkSoft.dark,
  COLOURS.inkFaint.dark,
  COLOURS.outline.dark,
  '#3a434a',
  COLOURS.hairline.dark,
  COLOURS.sunken.dark,
  COLOURS.surface.dark,
  COLOURS.ground.dark,
  '#0f1214',
];

const HEADING = { fontFamily: FONTS.serif, fontSize: '1.0625rem', fontWeight: 600 };

/** Mantine would set white on the dark page's pale blue. */
const FILLED = {
  '--button-bg': 'var(--azurite)',
  '--button-hover': 'color-mix(in srgb, var(--azurite) 88%, var(--ink))',
  '--button-color': 'var(--on-azurite)',
};

export const theme = createTheme({
  primaryColor: 'azurite',
  primaryShade: { light: 7, dark: 4 },
  colors: { azurite, gray, dark },
  white: COLOURS.surface.light,
  black: COLOURS.ink.light,
  fontFamily: FONTS.sans,
  fontFamilyMonospace: FONTS.mono,
  headings: { fontFamily: FONTS.serif, fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.4' },
  spacing: { xs: '0.375rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '6px', xl: '10px' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 32 } }),
    Button: Button.extend({
      defaultProps: { size: 'xs' },
      vars: (_theme, { variant = 'filled', color }) => ({
        root: variant === 'filled' && color === undefined ? FILLED : {},
      }),
    }),
    Menu: Menu.extend({
      // The placeholder would be a child that no menu may have.
      defaultProps: { shadow: 'sm', position: 'bottom-end', withInitialFocusPlaceholder: false },
      styles: { dropdown: { background: 'var(--surface)', borderColor: 'var(--hairline)' } },
    }),
    Modal: Modal.extend({ defaultProps: { centered: true }, styles: { title: HEADING } }),
    Drawer: Drawer.extend({ styles: { title: HEADING } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, withArrow: true, events: { hover: true, focus: true, touch: false } },
    }),
  },
});

/** Every token, and every type's colour as `--type-Platform`, as CSS variables of each mode. */
const variablesOf = (mode: Mode): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(COLOURS).map(([name, value]) => [cssName(name), value[mode]])),
  ...Object.fromEntries(
    Object.entries(ENTITY_TYPES).map(([id, { colour }]) => [`--type-${id}`, colour[mode]]),
  ),
  ...Object.fromEntries(COMMUNITIES.map((colour, hue) => [`--community-${hue}`, colour[mode]])),
  '--mantine-color-body': COLOURS.ground[mode],
  '--mantine-color-text': COLOURS.ink[mode],
  '--mantine-color-dimmed': COLOURS.inkFaint[mode],
  '--mantine-color-placeholder': COLOURS.inkFaint[mode],
  '--mantine-color-default': COLOURS.surface[mode],
  '--mantine-color-default-hover': COLOURS.sunken[mode],
  '--mantine-color-default-border': COLOURS.hairline[mode],
  '--mantine-color-default-color': COLOURS.ink[mode],
  '--mantine-color-azurite-light': COLOURS.azuriteSoft[mode],
  '--mantine-color-azurite-light-hover': `color-mix(in srgb, ${COLOURS.azuriteSoft[mode]} 85%, ${COLOURS.azurite[mode]})`,
  '--mantine-color-azurite-light-color': COLOURS.azurite[mode],
  '--mantine-color-gray-light-color': COLOURS.inkSoft[mode],
});

export const variables: CSSVariablesResolver = () => ({
  variables: { '--serif': FONTS.serif, '--mono': FONTS.mono },
  light: variablesOf('light'),
  dark: variablesOf('dark'),
});
