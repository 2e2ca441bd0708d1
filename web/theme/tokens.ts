/**
 * The page's colours, by what they are for, each for the light and the dark page. CSS reads them as `--ground`
 * and so on; Cytoscape.js, which draws on a canvas, reads them from here. `docs/design-language.md` explains them.
 * `ground` is the one against which `ontology/check.ts` measures the colours of the types.
 */
export const COLOURS = {
  ground: { light: '#fbfaf7', dark: '#14171a' },
  surface: { light: '#fffefb', dark: '#1a1e22' },
  sunken: { light: '#f3f0e8', dark: '#22272c' },
  hairline: { light: '#e2dccf', dark: '#30373d' },
  outline: { light: '#8d8575', dark: '#717c86' },
  ink: { light: '#1f2428', dark: '#e9e6df' },
  inkSoft: { light: '#4f565c', dark: '#b9bcbd' },
  inkFaint: { light: '#666a6c', dark: '#979da1' },
  azurite: { light: '#1d4f6e', dark: '#93c3e2' },
  azuriteSoft: { light: '#e1ebef', dark: '#233541' },
  onAzurite: { light: '#ffffff', dark: '#10161a' },
  cinnabar: { light: '#a3352a', dark: '#ec8a7c' },
  marker: { light: '#fbe9a3', dark: '#51451c' },
  edge: { light: '#807d76', dark: '#818b93' },
} as const;

/**
 * Where the user lets colour say the community: the nine largest each have one, the others share the last. Shape
 * says the type all the same.
 */
export const COMMUNITIES = [
  { light: '#1f6fb2', dark: '#6db3f2' },
  { light: '#b8382b', dark: '#ff8a80' },
  { light: '#2c7d3e', dark: '#6fd08c' },
  { light: '#8440a6', dark: '#cf9bff' },
  { light: '#a05c00', dark: '#f0a657' },
  { light: '#007784', dark: '#4fd0d9' },
  { light: '#ad2f77', dark: '#ff8fc7' },
  { light: '#5f6b1c', dark: '#c3cf6b' },
  { light: '#4a4fb5', dark: '#a5a9ff' },
  { light: '#77736b', dark: '#9a968e' },
] as const;

/** Which of `COMMUNITIES` a community has, counted from the largest. */
export const hueOf = (community: number): number => Math.min(community, COMMUNITIES.length - 1);

export type ColourName = keyof typeof COLOURS;
export type Mode = 'light' | 'dark';

/** Song (serif) for what is printed in a plan and for titles, Hei (sans) for the rest: as a Chinese atlas sets it. */
export const FONTS = {
  sans: 'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif',
  serif:
    '"Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "STSong", "SimSun", Georgia, serif',
  mono: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace',
} as const;

/** Below this width the panel is a sheet at the bottom; `base.css` and the layouts use the same. */
export const NARROW = '60em';

/** `inkSoft` as a CSS variable's name: `--ink-soft`. */
export const cssName = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

/** All colours of a mode. */
export const coloursOf = (mode: Mode): Readonly<Record<ColourName, string>> =>
  Object.fromEntries(Object.entries(COLOURS).map(([name, value]) => [name, value[mode]])) as Record<
    ColourName,
    string
  >;
