/** Files that are chosen, or dropped on the desk. */

import type { LitElement } from 'lit';

export class Intake {
  /** A file hangs over the desk. */
  dragging = false;

  #host: LitElement;
  #take: (files: readonly File[], dropped: boolean) => void;

  constructor(host: LitElement, take: (files: readonly File[], dropped: boolean) => void) {
    this.#host = host;
    this.#take = take;
  }

  chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.#take([...(input.files ?? [])], false);
    // The same file may be chosen again, mended meanwhile.
    input.value = '';
  };

  drag = (event: DragEvent): void => {
    event.preventDefault();
    this.#hang(true);
  };

  leave = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !this.#host.renderRoot.contains(event.relatedTarget)) this.#hang(false);
  };

  drop = (event: DragEvent): void => {
    event.preventDefault();
    this.#hang(false);
    this.#take([...(event.dataTransfer?.files ?? [])], true);
  };

  #hang(dragging: boolean): void {
    if (this.dragging === dragging) return;
    this.dragging = dragging;
    this.#host.requestUpdate();
  }
}
