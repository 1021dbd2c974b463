/** What comes one by one and is taken one by one: who puts something in hears when it was taken, so that nothing piles up. */
export class Queue<T> implements AsyncIterable<T> {
  #waiting: { readonly item: T | null; readonly taken: (more: boolean) => void }[] = [];
  #wake: (() => void) | null = null;
  #shut = false;

  /** Nothing is the end. Resolves when it was taken and dealt with: to false when nobody takes any more. */
  put(item: T | null): Promise<boolean> {
    if (this.#shut) return Promise.resolve(false);
    return new Promise((taken) => {
      this.#waiting.push({ item, taken });
      this.#wake?.();
    });
  }

  /** Nobody takes any more. */
  shut(): void {
    this.#shut = true;
    this.#wake?.();
    for (const { taken } of this.#waiting.splice(0)) taken(false);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    try {
      for (;;) {
        const next = this.#waiting.shift();
        if (!next) {
          if (this.#shut) return;
          await new Promise<void>((wake) => (this.#wake = wake));
          continue;
        }
        if (next.item === null) return next.taken(true);
        let dealt = false;
        try {
          yield next.item;
          dealt = true;
        } finally {
          next.taken(dealt);
        }
      }
    } finally {
      this.shut();
    }
  }
}
