/** The package that is open in the drawer, and the way to the next one. */

import type { LitElement } from 'lit';

import type { Detail, Editable } from '../protocol';
import type { Session } from '../state/session';
import type { Drawer } from './drawer';
import type { Inbox } from './inbox';
import type { List } from './list';

/** A package to be opened with the focus in a field. */
export interface Wanted {
  readonly at: number;
  readonly field: Editable;
}

export class Walk {
  detail: Detail | null = null;

  #host: LitElement;
  #session: Session;
  #list: List;
  #opened: (detail: Detail) => void;
  /** The packages being worked through: the list as it was when it was opened. */
  #queue: readonly number[] = [];

  constructor(host: LitElement, session: Session, list: List, opened: (detail: Detail) => void) {
    this.#host = host;
    this.#session = session;
    this.#list = list;
    this.#opened = opened;
  }

  /** Which of how many it is. */
  get position(): { readonly at: number; readonly of: number } {
    return { at: this.#queue.indexOf(this.detail?.at ?? -1) + 1, of: this.#queue.length };
  }

  /** It and those behind it. */
  get ahead(): readonly number[] {
    return this.#queue.slice(this.#queue.indexOf(this.detail?.at ?? -1));
  }

  get drawer(): Drawer | null {
    return this.#host.renderRoot.querySelector<Drawer>('ship-drawer');
  }

  async open(at: number): Promise<void> {
    const ready = this.#session.rows[at]?.readiness === 'ready';
    const detail = await this.#session.detail(at);
    this.#queue = this.#list.visible.filter((row) => ready || row.readiness !== 'ready').map((row) => row.at);
    this.#show(detail);
    this.#opened(detail);
  }

  async step(by: number): Promise<void> {
    const { detail } = this;
    const next = detail ? this.#queue[this.#queue.indexOf(detail.at) + by] : undefined;
    if (next === undefined) return;
    const shown = await this.#session.detail(next);
    if (this.detail !== detail) return;
    this.#show(shown);
    this.#opened(shown);
    await this.#focus();
  }

  /** Shows the open package as it is now. */
  async refresh(): Promise<void> {
    const open = this.detail;
    if (!open) return;
    const detail = await this.#session.detail(open.at);
    // Closed or walked on meanwhile: what came late must not bring it back.
    if (this.detail !== open) return;
    this.#show(detail);
    await this.#focus();
  }

  /** Opens a package with the focus in a field. */
  async edit(wanted: Wanted | null): Promise<void> {
    if (!wanted) return;
    await this.open(wanted.at);
    await this.#host.updateComplete;
    await this.drawer?.updateComplete;
    this.drawer?.write(wanted.field);
  }

  /** Closes the drawer; the focus goes back to the row. */
  async shut(): Promise<void> {
    const at = this.detail?.at ?? -1;
    this.#show(null);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<Inbox>('ship-inbox')?.focusRow(at);
  }

  /** The package is of a day that is gone. */
  forget(): void {
    this.#show(null);
  }

  #show(detail: Detail | null): void {
    this.detail = detail;
    this.#host.requestUpdate();
  }

  async #focus(): Promise<void> {
    await this.#host.updateComplete;
    await this.drawer?.updateComplete;
    this.drawer?.focusFirst();
  }
}
