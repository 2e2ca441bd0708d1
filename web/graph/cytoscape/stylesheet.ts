import type { StylesheetStyle } from 'cytoscape';
import { ENTITY_TYPES, STATUSES } from '#ontology/vocabulary';
import { COLOURS, COMMUNITIES, FONTS, type Mode } from '../../theme/tokens.ts';
import { EDGE_LABEL, NODE_LABEL } from '../label-room.ts';
import { BUNDLE, LINES } from '../shapes.ts';

type Rule = StylesheetStyle;

const base = (mode: Mode): Rule[] => [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      label: 'data(label)',
      'font-family': FONTS.sans,
      'font-size': NODE_LABEL.size,
      color: COLOURS.ink[mode],
      'text-valign': 'bottom',
      'text-margin-y': NODE_LABEL.gap,
      'text-wrap': 'wrap',
      'text-max-width': `${NODE_LABEL.width}px`,
      'text-overflow-wrap': 'anywhere',
      'line-height': NODE_LABEL.lineHeight,
      'text-outline-color': COLOURS.ground[mode],
      'text-outline-width': 2.5,
      'text-events': 'yes',
      'border-width': 1.5,
      'border-color': COLOURS.ground[mode],
      'overlay-opacity': 0,
      'z-index': 10,
    },
  },
  { selector: 'node.more', style: { 'outline-width': 1.5, 'outline-offset': 1.5 } },
  {
    selector: 'edge',
    style: {
      'curve-style': 'bezier',
      'control-point-step-size': 46,
      'line-color': COLOURS.edge[mode],
      'target-arrow-color': COLOURS.edge[mode],
      'source-arrow-color': COLOURS.edge[mode],
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.8,
      label: 'data(label)',
      'font-family': FONTS.sans,
      'font-size': EDGE_LABEL.size,
      color: COLOURS.inkSoft[mode],
      'text-background-color': COLOURS.ground[mode],
      'text-background-opacity': 0.92,
      'text-background-padding': '2px',
      'text-background-shape': 'roundrectangle',
      'overlay-opacity': 0,
    },
  },
  { selector: 'edge.symmetric', style: { 'source-arrow-shape': 'triangle' } },
  {
    selector: 'edge.bundle',
    style: { width: BUNDLE.width, 'curve-style': 'straight', 'font-weight': 600, 'arrow-scale': 1 },
  },
  { selector: '.dense', style: { label: '' } },
];

const kinds = (mode: Mode): Rule[] => [
  ...Object.entries(ENTITY_TYPES).map(([type, { colour, shape }]): Rule => ({
    selector: `node[type = "${type}"]`,
    style: { 'background-color': colour[mode], 'outline-color': colour[mode], shape },
  })),
  ...Object.entries(STATUSES).map(([status, { line }]): Rule => {
    const { width, dashes } = LINES[line];
    return {
      selector: `edge[status = "${status}"]`,
      style: {
        width,
        'line-style': dashes ? 'dashed' : 'solid',
        ...(dashes && { 'line-dash-pattern': [...dashes], 'line-cap': line === 'dotted' ? 'round' : 'butt' }),
      },
    };
  }),
];

const grouped = (mode: Mode): Rule[] =>
  COMMUNITIES.map((colour, community) => ({
    selector: `node.grouped[community ${community === COMMUNITIES.length - 1 ? '>=' : '='} ${community}]`,
    style: { 'background-color': colour[mode], 'outline-color': colour[mode] },
  }));

const states = (mode: Mode): Rule[] => [
  { selector: 'node.faded', style: { opacity: 0.3, 'z-index': 1 } },
  { selector: 'edge.faded', style: { opacity: 0.2, label: '' } },
  {
    selector: 'edge.near',
    style: {
      label: 'data(label)',
      'line-color': COLOURS.inkFaint[mode],
      'target-arrow-color': COLOURS.inkFaint[mode],
      'source-arrow-color': COLOURS.inkFaint[mode],
      color: COLOURS.ink[mode],
      'z-index': 5,
    },
  },
  {
    selector: 'edge.onway',
    style: {
      'line-color': COLOURS.cinnabar[mode],
      'target-arrow-color': COLOURS.cinnabar[mode],
      'source-arrow-color': COLOURS.cinnabar[mode],
    },
  },
  // A thin ring of ink, as a pin's head.
  { selector: 'node.pinned', style: { 'border-width': 1.5, 'border-color': COLOURS.inkSoft[mode] } },
  {
    selector: 'node.chosen',
    style: {
      'border-width': 3,
      'border-color': COLOURS.azurite[mode],
      'underlay-color': COLOURS.azurite[mode],
      'underlay-opacity': 0.22,
      'underlay-padding': 5,
    },
  },
  {
    selector: 'node.selected',
    style: {
      'border-width': 3,
      'border-color': COLOURS.ink[mode],
      'underlay-color': COLOURS.marker[mode],
      'underlay-opacity': 1,
      'underlay-padding': 5,
      'font-weight': 600,
      'z-index': 20,
    },
  },
  {
    selector: 'edge.selected',
    style: {
      'line-color': COLOURS.cinnabar[mode],
      'target-arrow-color': COLOURS.cinnabar[mode],
      'source-arrow-color': COLOURS.cinnabar[mode],
      'underlay-color': COLOURS.marker[mode],
      'underlay-opacity': 1,
      'underlay-padding': 5,
      color: COLOURS.ink[mode],
      'font-weight': 600,
      'text-background-color': COLOURS.marker[mode],
      'z-index': 20,
    },
  },
  { selector: 'node.above', style: { 'text-valign': 'top' } },
  { selector: 'node.right', style: { 'text-valign': 'center', 'text-halign': 'right' } },
  { selector: 'node.left', style: { 'text-valign': 'center', 'text-halign': 'left' } },
  // For want of room; what the pointer is on is named all the same.
  { selector: '.unlabelled', style: { label: '' } },
  {
    selector: 'node.hovered',
    style: {
      label: 'data(name)',
      'z-index': 30,
      'underlay-color': COLOURS.azurite[mode],
      'underlay-opacity': 0.18,
      'underlay-padding': 6,
    },
  },
  {
    selector: 'edge.hovered',
    style: {
      label: 'data(label)',
      'line-color': COLOURS.azurite[mode],
      'target-arrow-color': COLOURS.azurite[mode],
      'source-arrow-color': COLOURS.azurite[mode],
    },
  },
];

/** How the canvas looks: types and statuses from the ontology, the rest from the page's tokens. */
export const stylesheet = (mode: Mode): Rule[] => [
  ...base(mode),
  ...kinds(mode),
  ...grouped(mode),
  ...states(mode),
];
