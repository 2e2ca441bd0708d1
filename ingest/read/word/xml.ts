import type { SaxesTagPlain } from 'saxes';

/** A name without its prefix: files bind `w:` to whatever they like. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute by its local name. */
export function xmlAttribute(tag: SaxesTagPlain, name: string): string | undefined {
  for (const [key, value] of Object.entries(tag.attributes)) if (localName(key) === name) return value;
  return undefined;
}
