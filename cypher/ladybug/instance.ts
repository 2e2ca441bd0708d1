import type { Database } from '@ladybugdb/core';
import type { Work } from './memory-limit.ts';
import { Session } from './session.ts';

/** Connections for reading at a time; more do not answer more on a few cores. */
const READERS = 4;

/** How the engine is opened on a file, and with how many bytes of memory at most, by the size of that file and the work. */
export interface Engine {
  readonly open: (file: string, memoryBytes: number) => Promise<Database>;
  readonly memoryLimit: (fileBytes: number, work: Work) => number;
}

/** The engine at work on a file, with as much memory as it was opened with: that cannot be changed later. */
export class Instance {
  readonly #database: Database;
  /** Bytes. */
  readonly memory: number;
  readonly writer: Session;
  /** Those that are free. */
  readonly readers: Session[];

  private constructor(database: Database, memory: number) {
    this.#database = database;
    this.memory = memory;
    this.writer = new Session(database);
    this.readers = Array.from({ length: READERS }, () => new Session(database));
  }

  /** Throws what the engine says. */
  static async open(file: string, engine: Engine, memory: number): Promise<Instance> {
    return new Instance(await engine.open(file, memory), memory);
  }

  /** With no reader or writer at work. */
  async close(): Promise<void> {
    for (const session of [this.writer, ...this.readers]) await session.close();
    await this.#database.close();
  }
}
