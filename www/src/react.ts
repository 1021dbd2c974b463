/**
 * `<ship-desk>` in the JSX of React 19, which sets properties and listens to events of custom elements by itself. Types only.
 * @packageDocumentation
 */

import type { DetailedHTMLProps, HTMLAttributes } from 'react';

import type { ShipDesk } from './desk';
import type { ShipDeskEvents } from './surface';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** What can be set: no method, and nothing that can only be read. */
type Settable<T> = { [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : Same<Pick<T, K>, Readonly<Pick<T, K>>> extends true ? never : K]?: T[K] };

export type ShipDeskProps = DetailedHTMLProps<HTMLAttributes<ShipDesk>, ShipDesk> &
  Settable<Omit<ShipDesk, keyof HTMLElement>> & { [K in keyof ShipDeskEvents as `on${K}`]?: (event: ShipDeskEvents[K]) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ship-desk': ShipDeskProps;
    }
  }
}
