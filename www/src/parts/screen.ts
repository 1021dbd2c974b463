import type { PropertyDeclarations } from 'lit';

import type { Session } from '../state/session';
import type { Texts } from '../texts';
import type { ScreenName, ShipDeskEvents } from '../surface';
import { Part } from './part';

/** What a screen asks of the desk around it. */
export interface Surroundings {
  /** News at the foot of the desk; with `undo` it stays until it is taken back or dismissed. */
  say(text: string, undo: boolean): void;
  /** An event to the host; `false` when the host keeps the desk's own answer back. */
  tell<K extends keyof ShipDeskEvents>(type: K, detail: ShipDeskEvents[K]['detail'], cancelable?: boolean): boolean;
  go(screen: ScreenName): void;
  /** Hands a file out, unless the host saves it itself. */
  save(name: string, contentType: string, bytes: Uint8Array<ArrayBuffer>): void;
}

/** One of the screens between which the tabs choose. It holds the session, asks the worker through it, and shows itself anew with every revision. */
export class Screen extends Part {
  static override properties: PropertyDeclarations = {
    session: { attribute: false },
    texts: { attribute: false },
    desk: { attribute: false },
    revision: { type: Number },
    readonly: { type: Boolean },
  };

  declare session: Session;
  declare texts: Texts;
  declare desk: Surroundings;
  /** The session's: the session itself stays the same object. */
  declare revision: number;
  /** Reasons are shown, nothing can be changed. */
  declare readonly: boolean;
}
