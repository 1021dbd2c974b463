import { LitElement } from 'lit';

/** A piece of the desk. It renders into the desk's own shadow root, so ids, labels and styles hold across pieces. */
export class Part extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }

  protected tell<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}

/** A modal piece: shown while it is in the page, gone with Escape or a press outside. */
export class Modal extends Part {
  get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  protected override firstUpdated(): void {
    // A press leaves a caret behind, unseen. In what nobody can reach any more it would be looked for with every press to come.
    const selection = getSelection();
    if (selection?.isCollapsed) selection.removeAllRanges();
    this.dialog?.showModal();
  }

  #left = false;

  /**
   * Goes at once. The browser tells of a closed dialog a moment later: a key pressed in that moment would still be the
   * dialog's own, and lost.
   */
  protected leave = (event?: Event): void => {
    // What is inside may cancel something of its own.
    if (this.#left || (event && event.target !== this.dialog)) return;
    event?.preventDefault();
    this.#left = true;
    this.dialog?.close();
    this.tell('part-close', null);
  };

  protected pressed = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.leave();
  };
}
