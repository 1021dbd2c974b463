/**
 * The admin panel `<ship-desk>`: importing this registers it.
 * @packageDocumentation
 */

export { configure } from './configure';
export type { Places } from './configure';
export { ShipDesk } from './desk';
export { indexedStore } from './state/store';
export type { Store } from './state/store';
export type * from './surface';
