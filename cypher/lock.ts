/**
 * Readers together or one writer alone, in the order of their coming. A writer holds it for the moment of its
 * commit only, so that readers, whose answers take several queries, never see two states of the graph.
 */
export class ReadWriteLock {
  #readers = 0;
  #writing = false;
  readonly #waiting: { readonly exclusive: boolean; readonly start: () => void }[] = [];

  shared<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#run(false, work);
  }

  exclusive<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#run(true, work);
  }

  /** For exclusive use that begins and ends in different places; both calls may be made more than once. */
  ticket(): { readonly take: () => Promise<void>; readonly release: () => void } {
    let taken = false;
    return {
      take: async () => {
        if (taken) return;
        await this.#enter(true);
        taken = true;
      },
      release: () => {
        if (taken) this.#leave(true);
        taken = false;
      },
    };
  }

  async #run<Result>(exclusive: boolean, work: () => Promise<Result>): Promise<Result> {
    await this.#enter(exclusive);
    try {
      return await work();
    } finally {
      this.#leave(exclusive);
    }
  }

  #enter(exclusive: boolean): Promise<void> {
    return new Promise((start) => {
      this.#waiting.push({ exclusive, start });
      this.#next();
    });
  }

  #leave(exclusive: boolean): void {
    if (exclusive) this.#writing = false;
    else this.#readers -= 1;
    this.#next();
  }

  #next(): void {
    for (let first = this.#waiting[0]; first && !this.#writing; first = this.#waiting[0]) {
      if (first.exclusive && this.#readers > 0) return;
      this.#waiting.shift();
      if (first.exclusive) this.#writing = true;
      else this.#readers += 1;
      first.start();
    }
  }
}
