import type { Outcome, Problem } from '../engine';
import type { Plan, Scope, SeenName } from '../protocol';
import { Sheet } from './sheet';

/** What is loaded. */
export interface Day {
  readonly name: string;
  readonly now: string;
  readonly shipments: number;
  readonly problems: readonly Problem[];
  /** What the shop called carriers and services in it. */
  readonly names: readonly SeenName[];
}

/** A step that was taken; without a scope it was a mapping. */
export interface Done {
  readonly scope: Scope | null;
  readonly plan: Plan;
}

/** All that belongs to one day: put aside while another is read, it can come back as it was. */
export class Shown {
  readonly sheet = new Sheet();
  day: Day | null;
  /** Steps that Undo can take back. */
  steps = 0;
  /** What these steps did, the last one last. */
  done: readonly Done[] = [];
  /** What Amazon answered, by order and package. */
  outcomes: readonly Outcome[] = [];

  constructor(day: Day | null = null) {
    this.day = day;
  }
}
