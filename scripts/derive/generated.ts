/** A file of the repository that is computed from others. */
export interface Generated {
  /** From the root of the repository. */
  readonly path: string;
  readonly content: string;
}
