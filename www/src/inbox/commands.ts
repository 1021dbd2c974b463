/** What the keys ask for, done: in the list, and in the drawer while it is open. */

import type { LitElement } from 'lit';

import { action } from '../parts/keys';
import type { Action, ListAction, Place } from '../parts/keys';
import type { Detail } from '../protocol';
import type { Session } from '../state/session';
import type { Editing } from './editing';
import type { Inbox } from './inbox';
import type { List } from './list';
import type { Walk } from './walk';

interface Asked {
  readonly reviewing: () => boolean;
  readonly readonly: () => boolean;
  readonly review: () => void;
}

export class Commands {
  #host: LitElement;
  #session: Session;
  #list: List;
  #walk: Walk;
  #editing: Editing;
  #desk: Asked;

  constructor(host: LitElement, session: Session, list: List, walk: Walk, editing: Editing, desk: Asked) {
    this.#host = host;
    this.#session = session;
    this.#list = list;
    this.#walk = walk;
    this.#editing = editing;
    this.#desk = desk;
    host.addEventListener('keydown', this.#key);
  }

  #key = (event: KeyboardEvent): void => {
    if (!this.#session.day || this.#session.work) return;
    const place: Place = this.#editing.planned || this.#desk.reviewing() ? 'dialog' : this.#walk.detail ? 'drawer' : 'list';
    const asked = action(event, place, this.#session.memory.preferences.shortcuts !== false);
    if (!asked) return;
    event.preventDefault();
    this.#act(asked);
  };

  #act(asked: Action): void {
    if (typeof asked === 'object') {
      this.#list.set({ status: asked.status });
      return;
    }
    if (this.#desk.readonly() && (asked === 'undo' || asked === 'review')) return;
    const { renderRoot } = this.#host;
    if (asked === 'undo') void this.#editing.undo();
    else if (asked === 'review') this.#desk.review();
    else if (asked === 'help') renderRoot.querySelector<HTMLElement>('#keys')?.togglePopover();
    else if (this.#walk.detail) this.#inDrawer(asked, this.#walk.detail);
    else void this.#walk.edit(renderRoot.querySelector<Inbox>('ship-inbox')?.act(asked) ?? null);
  }

  #inDrawer(asked: ListAction, { at, report }: Detail): void {
    const { drawer } = this.#walk;
    if (asked === 'next' || asked === 'previous') void this.#walk.step(asked === 'next' ? 1 : -1);
    if (this.#desk.readonly()) return;
    const safe = report.findings.find(({ fix }) => fix?.kind === 'safe');
    if (asked === 'fix') drawer?.applyFirst();
    if (asked === 'alike' && safe) void this.#editing.plan({ of: 'rule', rule: safe.rule, kind: 'safe' });
    if (asked === 'hold') void this.#editing.apply({ of: 'rows', at: [at], do: this.#session.rows[at]?.held ? 'release' : 'hold' });
    if (asked === 'number' || asked === 'carrier') drawer?.write(asked === 'number' ? 'trackingNumber' : 'carrier');
  }
}
