import {
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  type RelationType,
  STATUSES,
  type Status,
} from '#ontology/vocabulary';
import { type AnalysisView, analysisOf, analysisParts } from './analysis.ts';
import type { Selection } from './selection.ts';
import { ARRANGEMENTS, COLOURINGS, EMPTY_VIEW, SIZES, type View } from './view.ts';

/** What the page shows: the drawing, its twin, or what the plans leave out and promise. */
const LAYOUTS = ['graph', 'table', 'analysis'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What a link to the page keeps: all that is needed to see the same again. */
export interface Address {
  readonly view: View;
  readonly selection: Selection | null;
  readonly layout: Layout;
  readonly analysis: AnalysisView;
}

/*
 * Ids are 10 bytes in hex after a prefix, the same after every re-ingest; 14 characters of base64url name each.
 * They stand in the fragment, which has no limit worth mentioning and never reaches a server's log.
 */
const ID = /^[erp]_([0-9a-f]{20})$/;

/** The most characters of a note; a link has to be short enough to be sent. */
export const LONGEST_NOTE = 500;

const base64url = (bytes: Iterable<number>): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Null for what is no base64url: a link that was cut or mistyped, of which the rest is shown. */
const bytesOf = (text: string): Uint8Array | null => {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (byte) =>
      byte.charCodeAt(0),
    );
  } catch {
    return null;
  }
};

const shorten = (id: string): string[] => {
  const hex = ID.exec(id)?.[1];
  if (hex === undefined) return [];
  return [base64url((hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)))];
};

const lengthen = (prefix: 'e' | 'r' | 'p', short: string): string[] => {
  const bytes = bytesOf(short);
  if (bytes?.length !== 10) return [];
  return [`${prefix}_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`];
};

const listOf = (parameters: URLSearchParams, name: string): string[] =>
  (parameters.get(name) ?? '').split('.').filter((item) => item !== '');

/** A pin as `id,x,y`, in whole pixels: finer than anyone can see. */
const pinText = ([id, { x, y }]: [string, { readonly x: number; readonly y: number }]): string[] =>
  shorten(id).map((short) => `${short},${Math.round(x)},${Math.round(y)}`);

const pinOf = (text: string): (readonly [string, { readonly x: number; readonly y: number }])[] => {
  const [short = '', x, y] = text.split(',');
  const [id] = lengthen('e', short);
  const place = { x: Number(x), y: Number(y) };
  return id !== undefined && Number.isFinite(place.x) && Number.isFinite(place.y) ? [[id, place]] : [];
};

/** A note as `id~text`, the text as UTF-8 in base64url: half as long as percent signs, for Chinese. */
const noteText = ([id, text]: [string, string]): string[] => {
  const bytes = new TextEncoder().encode(text.slice(0, LONGEST_NOTE));
  return shorten(id).map((short) => `${short}~${base64url(bytes)}`);
};

const noteOf = (text: string): (readonly [string, string])[] => {
  const [short = '', encoded = ''] = text.split('~');
  const [id] = lengthen('e', short);
  const bytes = bytesOf(encoded);
  return id !== undefined && bytes !== null && bytes.length > 0
    ? [[id, new TextDecoder().decode(bytes)]]
    : [];
};

const oneOf = <Item extends string>(items: readonly Item[], text: string | null, otherwise: Item): Item =>
  items.find((item) => item === text) ?? otherwise;

/** The address as a URL's fragment, without `#`; empty for the start view. */
export function toFragment({ view, selection, layout, analysis }: Address): string {
  const { scope } = view;
  const named = scope ? scope.added : view.shown;
  const there = new Set(view.shown);
  const notes = Object.entries(view.notes).filter(([id]) => scope !== null || there.has(id));
  const parts = [
    scope && `all=${scope.planIds.flatMap(shorten).join('.')}`,
    scope !== null && scope.removed.length > 0 && `not=${scope.removed.flatMap(shorten).join('.')}`,
    named.length > 0 && `n=${named.flatMap(shorten).join('.')}`,
    Object.keys(view.pins).length > 0 && `at=${Object.entries(view.pins).flatMap(pinText).join('.')}`,
    notes.length > 0 && `note=${notes.flatMap(noteText).join('.')}`,
    view.arrangement !== 'forces' && `lay=${view.arrangement}`,
    view.sizeBy !== 'degree' && `size=${view.sizeBy}`,
    view.colourBy !== 'type' && `hue=${view.colourBy}`,
    selection &&
      selection.kind !== 'bundle' &&
      `${selection.kind === 'node' ? 's' : 'r'}=${shorten(selection.id).join('')}`,
    view.hiddenTypes.length > 0 && `ht=${view.hiddenTypes.join('.')}`,
    view.hiddenStatuses.length > 0 && `hs=${view.hiddenStatuses.join('.')}`,
    view.hiddenRelations.length > 0 && `hr=${view.hiddenRelations.join('.')}`,
    layout !== 'graph' && `as=${layout}`,
    ...(layout === 'analysis' ? analysisParts(analysis) : []),
  ];
  return parts.filter((part) => part !== false && part !== null).join('&');
}

/** Reads a fragment; what it does not know it leaves out. */
export function fromFragment(fragment: string): Address {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const selected = (name: string, prefix: 'e' | 'r') => lengthen(prefix, parameters.get(name) ?? '')[0];
  const node = selected('s', 'e');
  const edge = selected('r', 'r');
  const idsOf = (name: string, prefix: 'e' | 'p') => [
    ...new Set(listOf(parameters, name).flatMap((short) => lengthen(prefix, short))),
  ];
  const shown = idsOf('n', 'e');
  return {
    view: {
      ...EMPTY_VIEW,
      shown,
      scope: parameters.has('all')
        ? { planIds: idsOf('all', 'p'), added: shown, removed: idsOf('not', 'e') }
        : null,
      pins: Object.fromEntries(listOf(parameters, 'at').flatMap(pinOf)),
      notes: Object.fromEntries(listOf(parameters, 'note').flatMap(noteOf)),
      arrangement: oneOf(ARRANGEMENTS, parameters.get('lay'), 'forces'),
      sizeBy: oneOf(SIZES, parameters.get('size'), 'degree'),
      colourBy: oneOf(COLOURINGS, parameters.get('hue'), 'type'),
      hiddenTypes: listOf(parameters, 'ht').filter((type): type is EntityType => type in ENTITY_TYPES),
      hiddenStatuses: listOf(parameters, 'hs').filter((status): status is Status => status in STATUSES),
      hiddenRelations: listOf(parameters, 'hr').filter(
        (type): type is RelationType => type in RELATION_TYPES,
      ),
    },
    selection: node ? { kind: 'node', id: node } : edge ? { kind: 'edge', id: edge } : null,
    layout: oneOf(LAYOUTS, parameters.get('as'), 'graph'),
    analysis: analysisOf(parameters),
  };
}
