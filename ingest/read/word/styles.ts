import { SaxesParser } from 'saxes';
import { localName, xmlAttribute } from './xml.ts';

/** What a paragraph or its style says of numbering; null where it leaves that open. */
export interface Numbering {
  listId: string | null;
  level: number | null;
}

interface Style extends Numbering {
  basedOn: string | null;
}

/** The longest chain of styles that are based on each other; a circle ends there. */
const MAX_CHAIN = 20;

/** The numbering that each paragraph style of a Word file brings, its base styles' included. */
export function readStyleNumbering(xml: string): ReadonlyMap<string, Numbering> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    const value = xmlAttribute(tag, 'val') ?? null;
    switch (localName(tag.name)) {
      case 'style':
        style = { listId: null, level: null, basedOn: null };
        styles.set(xmlAttribute(tag, 'styleId') ?? '', style);
        break;
      case 'basedOn':
        if (style) style.basedOn = value;
        break;
      case 'numId':
        if (style) style.listId = value;
        break;
      case 'ilvl':
        if (style) style.level = Number(value);
        break;
    }
  });
  parser.on('closetag', (tag) => {
    if (localName(tag.name) === 'style') style = null;
  });
  parser.write(xml).close();
  return new Map([...styles.keys()].map((id) => [id, inherited(styles, id)]));
}

function inherited(styles: ReadonlyMap<string, Style>, id: string): Numbering {
  const numbering: Numbering = { listId: null, level: null };
  let style = styles.get(id);
  for (let step = 0; style && step < MAX_CHAIN; step += 1) {
    numbering.listId ??= style.listId;
    numbering.level ??= style.level;
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return numbering;
}
