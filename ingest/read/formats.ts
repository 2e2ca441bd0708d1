/** The formats that we read, with the extensions of their files. The readers themselves are in `readers.ts`. */
export const FORMATS = {
  txt: ['.txt'],
  md: ['.md', '.markdown'],
  html: ['.html', '.htm'],
  docx: ['.docx', '.docm'],
  doc: ['.doc'],
  pdf: ['.pdf'],
  xlsx: ['.xlsx', '.xlsm'],
  csv: ['.csv', '.tsv'],
} as const satisfies Record<string, readonly string[]>;

export type Format = keyof typeof FORMATS;

const FORMAT_OF = new Map(
  (Object.entries(FORMATS) as [Format, readonly string[]][]).flatMap(([format, extensions]) =>
    extensions.map((extension) => [extension, format] as const),
  ),
);

/** Extensions of files that we read: lower case, with the dot. */
export const READABLE_EXTENSIONS: ReadonlySet<string> = new Set(FORMAT_OF.keys());

/** The format that a file's name claims; null for one that we do not read. */
export const formatOfName = (name: string): Format | null => FORMAT_OF.get(extensionOf(name)) ?? null;

/** The last part of the name after its last dot, lower case, with the dot; '' where there is none. */
export function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
}
