import {
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  type RelationType,
  STATUSES,
  type Status,
} from '#ontology/vocabulary';
import type { Selection } from './selection.ts';
import { EMPTY_VIEW, type View } from './view.ts';

/** How the page lays its content out. */
export type Layout = 'graph' | 'table';

/** What a link to the page keeps: all that is needed to see the same again. */
export interface Address {
  readonly view: View;
  readonly selection: Selection | null;
  readonly layout: Layout;
}

/*
 * Ids are 10 bytes in hex after a prefix, the same after every re-ingest; 14 characters of base64url name each.
 * They stand in the fragment, which has no limit worth mentioning and never reaches a server's log.
 */
const ID = /^[er]_([0-9a-f]{20})$/;

const shorten = (id: string): string[] => {
  const hex = ID.exec(id)?.[1];
  if (hex === undefined) return [];
  const bytes = hex.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  return [
    btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', ''),
  ];
};

const lengthen = (prefix: 'e' | 'r', short: string): string[] => {
  try {
    const bytes = atob(short.replaceAll('-', '+').replaceAll('_', '/'));
    if (bytes.length !== 10) return [];
    return [
      `${prefix}_${Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')}`,
    ];
  } catch {
    // A link that was cut or mistyped: what can be read of it is shown.
    return [];
  }
};

const listOf = (parameters: URLSearchParams, name: string): string[] =>
  (parameters.get(name) ?? '').split('.').filter((item) => item !== '');

/** The address as a URL's fragment, without `#`; empty for the start view. */
export function toFragment({ view, selection, layout }: Address): string {
  const parts = [
    view.shown.length > 0 && `n=${view.shown.flatMap(shorten).join('.')}`,
    selection && `${selection.kind === 'node' ? 's' : 'r'}=${shorten(selection.id).join('')}`,
    view.hiddenTypes.length > 0 && `ht=${view.hiddenTypes.join('.')}`,
    view.hiddenStatuses.length > 0 && `hs=${view.hiddenStatuses.join('.')}`,
    view.hiddenRelations.length > 0 && `hr=${view.hiddenRelations.join('.')}`,
    layout === 'table' && 'as=table',
  ];
  return parts.filter((part) => part !== false && part !== null).join('&');
}

/** Reads a fragment; what it does not know it leaves out. */
export function fromFragment(fragment: string): Address {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const selected = (name: string, prefix: 'e' | 'r') => lengthen(prefix, parameters.get(name) ?? '')[0];
  const node = selected('s', 'e');
  const edge = selected('r', 'r');
  return {
    view: {
      ...EMPTY_VIEW,
      shown: [...new Set(listOf(parameters, 'n').flatMap((short) => lengthen('e', short)))],
      hiddenTypes: listOf(parameters, 'ht').filter((type): type is EntityType => type in ENTITY_TYPES),
      hiddenStatuses: listOf(parameters, 'hs').filter((status): status is Status => status in STATUSES),
      hiddenRelations: listOf(parameters, 'hr').filter(
        (type): type is RelationType => type in RELATION_TYPES,
      ),
    },
    selection: node ? { kind: 'node', id: node } : edge ? { kind: 'edge', id: edge } : null,
    layout: parameters.get('as') === 'table' ? 'table' : 'graph',
  };
}
