import { SaxesParser } from 'saxes';
import { localName, xmlAttribute } from './xml.ts';

/** One level of a list, as numbering.xml defines it. */
export interface Level {
  readonly format: string;
  /** `%1、`: the numbers of levels, with what stands around them. */
  readonly text: string;
  readonly start: number;
  /** Whether all numbers in it are shown in digits. */
  readonly isLegal: boolean;
}

export interface List {
  /** Lists of one abstract definition go on counting where the other stopped. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this list starts anew. */
  readonly starts: ReadonlyMap<number, number>;
}

interface Definition {
  levels: Map<number, Level>;
  /** The numbering style that this definition is of, or takes its levels from. */
  style: string | null;
  takesFrom: string | null;
}

const NO_LEVEL: Level = { format: 'decimal', text: '', start: 1, isLegal: false };

/** The lists of a Word file by their numId, from its `word/numbering.xml`. */
export function readLists(xml: string): ReadonlyMap<string, List> {
  const definitions = new Map<string, Definition>();
  const instances = new Map<
    string,
    { abstractId: string; starts: Map<number, number>; levels: Map<number, Level> }
  >();
  let definition: Definition | null = null;
  let instance: ReturnType<typeof instances.get> | null = null;
  let at = 0;

  const change = (part: Partial<Level>) => {
    const levels = instance?.levels ?? definition?.levels;
    levels?.set(at, { ...(levels.get(at) ?? NO_LEVEL), ...part });
  };
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    const value = xmlAttribute(tag, 'val') ?? '';
    switch (localName(tag.name)) {
      case 'abstractNum':
        definition = { levels: new Map(), style: null, takesFrom: null };
        definitions.set(xmlAttribute(tag, 'abstractNumId') ?? '', definition);
        break;
      case 'num':
        instance = { abstractId: '', starts: new Map(), levels: new Map() };
        instances.set(xmlAttribute(tag, 'numId') ?? '', instance);
        break;
      case 'abstractNumId':
        if (instance) instance.abstractId = value;
        break;
      case 'styleLink':
        if (definition) definition.style = value;
        break;
      case 'numStyleLink':
        if (definition) definition.takesFrom = value;
        break;
      case 'lvl':
      case 'lvlOverride':
        at = Number(xmlAttribute(tag, 'ilvl') ?? 0);
        break;
      case 'startOverride':
        instance?.starts.set(at, Number(value));
        break;
      case 'start':
        change({ start: Number(value) });
        break;
      case 'numFmt':
        change({ format: value });
        break;
      case 'lvlText':
        change({ text: value });
        break;
      case 'isLgl':
        change({ isLegal: value !== '0' && value !== 'false' });
        break;
    }
  });
  parser.on('closetag', (tag) => {
    if (localName(tag.name) === 'abstractNum') definition = null;
    if (localName(tag.name) === 'num') instance = null;
  });
  parser.write(xml).close();

  const levelsOf = (abstractId: string) => {
    const own = definitions.get(abstractId);
    if (!own?.takesFrom) return own?.levels;
    return [...definitions.values()].find(({ style }) => style === own.takesFrom)?.levels;
  };
  return new Map(
    [...instances].map(([id, { abstractId, starts, levels }]) => [
      id,
      { abstractId, starts, levels: new Map([...(levelsOf(abstractId) ?? []), ...levels]) },
    ]),
  );
}
