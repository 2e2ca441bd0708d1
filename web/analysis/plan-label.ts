/** A plan by its title and year, and its file, which tells plans of one title apart. */
export const planLabel = ({
  title,
  year,
  document,
}: {
  readonly title: string;
  readonly year: number | null;
  readonly document: { readonly name: string };
}): string =>
  `${title}${year !== null && !title.includes(String(year)) ? `（${year}）` : ''} · ${document.name}`;
