/** Letters of either width and case are the same to a reader who searches. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

export interface Piece {
  readonly text: string;
  readonly matches: boolean;
}

/** A name in pieces, with the first place where `part` stands marked. */
export function markMatch(name: string, part: string): readonly Piece[] {
  const at = part === '' ? -1 : fold(name).indexOf(fold(part));
  // Folding may change the length (㎡ → m2); the place then says nothing about the name as it stands.
  if (at < 0 || fold(name).length !== name.length) return [{ text: name, matches: false }];
  const end = at + fold(part).length;
  return [
    { text: name.slice(0, at), matches: false },
    { text: name.slice(at, end), matches: true },
    { text: name.slice(end), matches: false },
  ].filter(({ text }) => text !== '');
}

/** The alias by which a search found an entity, where its name does not hold what was typed. */
export function matchingAlias(
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
  part: string,
): string | null {
  if (part === '' || fold(name).includes(fold(part))) return null;
  return aliases.find((alias) => fold(alias).includes(fold(part))) ?? null;
}
