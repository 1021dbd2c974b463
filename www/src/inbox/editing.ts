/** What people change: seen first where it is many, done, said, taken back. */

import type { LitElement } from 'lit';

import { later } from '../later';
import type { Plan, Scope } from '../protocol';
import type { Session } from '../state/session';
import type { Inbox } from './inbox';
import type { List } from './list';
import { did } from './steps';
import type { Walk } from './walk';

/** Changes that are shown before they are made. */
export interface Planned {
  readonly plan: Plan;
  readonly scope: Scope;
}

export class Editing {
  planned: Planned | null = null;

  #host: LitElement;
  #session: Session;
  #list: List;
  #walk: Walk;
  #say: (text: string, undo: boolean) => void;

  constructor(host: LitElement, session: Session, list: List, walk: Walk, say: (text: string, undo: boolean) => void) {
    this.#host = host;
    this.#session = session;
    this.#list = list;
    this.#walk = walk;
    this.#say = say;
  }

  /** Shows what would change. */
  async plan(scope: Scope): Promise<void> {
    const plan = await this.#session.plan(scope);
    if (plan.packages === 0) {
      this.#nothing();
      return;
    }
    this.#show({ plan, scope });
    void this.#session.attempt('frame-trouble-screen', () => later('preview'));
  }

  /** Changes it; resolves to the number of packages changed. */
  async apply(scope: Scope): Promise<number> {
    const isHere = this.#focused !== null;
    const plan = await this.#session.plan(scope);
    const { packages } = plan;
    if (packages === 0) {
      this.#nothing();
      return 0;
    }
    await this.#session.apply(scope, plan);
    if (scope.of === 'rows') this.#list.selection.done(scope.at);
    this.#say(did(scope, packages, this.#session.texts), true);
    await this.#walk.refresh();
    const { detail } = this.#walk;
    const left = detail?.report.findings.some(({ consequence }) => consequence !== 'note');
    // One press a package: what is done makes room for the next.
    if ('at' in scope && detail && !left) await this.#walk.step(1);
    if (scope.of === 'rule' && isHere) await this.#onward();
    return packages;
  }

  /** Takes so many steps back, the last one first. */
  async undo(steps = 1): Promise<void> {
    for (let step = 0; step < steps && this.#session.steps > 0; step += 1) {
      const packages = await this.#session.undo();
      this.#say(this.#session.texts.say('frame-said-undone', { count: packages }), false);
      await this.#walk.refresh();
    }
  }

  /** What was planned is done, or of a day that is gone. */
  forget(): void {
    this.#show(null);
  }

  /** What was pressed is gone with its cause: the next one takes the focus. */
  async #onward(): Promise<void> {
    await this.#host.updateComplete;
    const inbox = this.#host.renderRoot.querySelector<Inbox>('ship-inbox');
    await inbox?.updateComplete;
    if (this.#focused === null) inbox?.focusCause();
  }

  #nothing(): void {
    this.#say(this.#session.texts.say('frame-said-nothing'), false);
  }

  #show(planned: Planned | null): void {
    this.planned = planned;
    this.#host.requestUpdate();
  }

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }
}
