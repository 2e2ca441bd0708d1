import { type Marks, NO_MARKS, type Places, type Point } from '../renderer.ts';
import { EMPTY_SCENE, type Scene, type SceneEdge } from '../scene.ts';
import { middleOf } from './hit.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { standingOut, type Standing } from './subsheet.ts';

/** What is drawn, where, and what of it stands out: the state that painting, names and pointers share. */
export class Drawn {
  scene: Scene = EMPTY_SCENE;
  sheet: Sheet;
  edges: readonly SceneEdge[];
  marks: Marks = NO_MARKS;
  standing: Standing | null = null;
  /** The node below the pointer, or pointed at elsewhere on the page. */
  hovered: number | null = null;
  #indexOf = new Map<string, number>();

  constructor() {
    ({ sheet: this.sheet, edges: this.edges } = sheetOf(this.scene));
  }

  show(scene: Scene, places: Places): void {
    this.scene = scene;
    this.#indexOf = new Map(scene.nodes.map(({ id }, index) => [id, index]));
    ({ sheet: this.sheet, edges: this.edges } = sheetOf(scene));
    this.move(places);
    this.hovered = null;
    this.mark(this.marks);
  }

  move(places: Places): void {
    for (const [id, at] of places) {
      const node = this.indexOf(id);
      if (node !== null) this.moveNode(node, at);
    }
  }

  moveNode(node: number, { x, y }: Point): void {
    this.sheet.x[node] = x;
    this.sheet.y[node] = y;
  }

  mark(marks: Marks): void {
    this.marks = marks;
    this.standing = standingOut(this.scene, this.edges, this.sheet, marks);
  }

  /** Lets a node stand out with what touches it, whatever is marked; until the next `mark`. */
  raise(node: number): void {
    const id = this.idOf(node) ?? '';
    const marks = { ...NO_MARKS, selection: { kind: 'node', id } } as const;
    this.standing = standingOut(this.scene, this.edges, this.sheet, marks);
  }

  indexOf = (id: string): number | null => this.#indexOf.get(id) ?? null;
  idOf = (node: number | null): string | null =>
    node === null ? null : (this.scene.nodes[node]?.id ?? null);
  pointOf = (node: number): Point => ({ x: this.sheet.x[node] ?? 0, y: this.sheet.y[node] ?? 0 });
  places = (): Places => new Map(this.scene.nodes.map(({ id }, node) => [id, this.pointOf(node)]));

  /** Where a node is, or the middle of an edge; null for what is not drawn. */
  placeOf(id: string): Point | null {
    const node = this.indexOf(id);
    if (node !== null) return this.pointOf(node);
    const edge = this.edges.findIndex((one) => one.id === id);
    return edge >= 0 ? middleOf(this.sheet, edge) : null;
  }
}
