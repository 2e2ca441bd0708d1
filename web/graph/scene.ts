import type { EntityType, Status } from '#ontology/vocabulary';

/** What is to be drawn, in no renderer's words. */
export interface SceneNode {
  readonly id: string;
  /** The name as the drawing shows it, shortened. */
  readonly label: string;
  readonly name: string;
  readonly type: EntityType;
  /** The community whose colour it has, counted from 0; null where colour says the type. */
  readonly community: number | null;
  /** Diameter at zoom 1. */
  readonly size: number;
  /** The heavier is named first where labels compete for room. */
  readonly weight: number;
  /** Whether it has relations that are not drawn. */
  readonly more: boolean;
}

export interface SceneEdge {
  /** Of the relation, or of the bundle. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Null for a bundle whose relations differ in status. */
  readonly status: Status | null;
  readonly label: string;
  /** Whether it points both ways. */
  readonly symmetric: boolean;
  /** Whether its label waits until the user looks. */
  readonly dense: boolean;
  /** The relations that a bundle stands for; itself alone for an edge. */
  readonly members: readonly string[];
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

export const EMPTY_SCENE: Scene = { nodes: [], edges: [] };
