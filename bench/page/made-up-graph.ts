import prand from 'pure-rand';
import { ENTITY_TYPES, type EntityType, STATUSES, type Status } from '#ontology/vocabulary';
import type { Places } from '../../web/graph/renderer.ts';
import type { Scene } from '../../web/graph/scene.ts';

const GROUP = 100;
const TYPES = Object.keys(ENTITY_TYPES) as EntityType[];
const STATUS_IDS = Object.keys(STATUSES) as Status[];

/**
 * A graph as plans make it: groups of 100 with hubs, three of four edges within a group; each group a disc of its
 * own in a plane 80 px a node wide. The same for each seed.
 */
export function madeUpGraph(
  nodeCount: number,
  edgeCount: number,
  seed = 1,
): { scene: Scene; places: Places } {
  const random = prand.xoroshiro128plus(seed);
  const below = (limit: number) => prand.unsafeUniformIntDistribution(0, limit - 1, random);
  const share = () => below(1_000_000) / 1_000_000;
  const degrees = new Uint32Array(nodeCount);
  // The square of a share prefers the first of a group: its hubs.
  const within = (group: number) => Math.min(nodeCount - 1, group * GROUP + Math.floor(share() ** 2 * GROUP));
  const edges = Array.from({ length: edgeCount }, (_, index) => {
    const from = below(nodeCount);
    const group = share() < 0.75 ? Math.floor(from / GROUP) : below(Math.ceil(nodeCount / GROUP));
    const drawn = within(group);
    const to = drawn === from ? (from + 1) % nodeCount : drawn;
    degrees[from] = (degrees[from] ?? 0) + 1;
    degrees[to] = (degrees[to] ?? 0) + 1;
    return {
      id: `r${index}`,
      source: `e${from}`,
      target: `e${to}`,
      status: STATUS_IDS[below(STATUS_IDS.length)] ?? 'planned',
      label: '建设',
      symmetric: false,
      dense: true,
      members: [`r${index}`],
    };
  });
  const nodes = Array.from({ length: nodeCount }, (_, index) => {
    const degree = degrees[index] ?? 0;
    return {
      id: `e${index}`,
      label: `第${index}创新平台`,
      name: `第${index}创新平台`,
      type: TYPES[index % TYPES.length] ?? 'Platform',
      size: Math.min(46, Math.sqrt(400 + 70 * degree)),
      weight: degree,
      more: false,
      community: null,
    };
  });
  const golden = Math.PI * (3 - Math.sqrt(5));
  const places = new Map(
    nodes.map(({ id }, index) => {
      const group = Math.floor(index / GROUP);
      const middle = 520 * Math.sqrt(group);
      const reach = 44 * Math.sqrt(index % GROUP) + 20 * share();
      const [turn, spin] = [group * golden, (index % GROUP) * golden];
      return [
        id,
        {
          x: middle * Math.cos(turn) + reach * Math.cos(spin),
          y: middle * Math.sin(turn) + reach * Math.sin(spin),
        },
      ] as const;
    }),
  );
  return { scene: { nodes, edges }, places };
}
