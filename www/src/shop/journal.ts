/** What the shop hears from the panel, in the order it came: the events are all there is between the two. */

import type { ShipDesk } from '../desk';
import type { ShipDeskEvents } from '../surface';

/** Events that are shown; a day of fixes makes hundreds. */
const KEPT = 50;

type Line = { readonly [K in keyof ShipDeskEvents]: (detail: ShipDeskEvents[K]['detail']) => string };

const bytes = new Intl.NumberFormat('en', { style: 'unit', unit: 'byte', unitDisplay: 'narrow', notation: 'compact' });

/** What a shop would do with each. */
const LINES: Line = {
  'ship-change': ({ packages, counts }) => `${packages} packages: ${counts.ready} ready, ${counts.check} to check, ${counts.blocked} to fix first`,
  'ship-open': ({ id, orderId }) => `${id ?? orderId} is being looked at; a shop could show its order beside`,
  'ship-toast': ({ text }) => `“${text}”; a shop could show it in its own way`,
  'ship-download': ({ name, bytes: content }) => `${name}, ${bytes.format(content.byteLength)}; a shop could save it itself`,
  'ship-confirm': ({ confirmations }) => `${confirmations.ready.length} confirmations to send, ${confirmations.held.length} held back; a shop’s backend would send them now`,
  'ship-mapping': ({ carriers, services }) => `the merchant’s names: ${Object.keys(carriers ?? {}).length} carriers, ${Object.keys(services ?? {}).length} services; a shop would save them`,
  'ship-error': ({ code, message }) => `${code}: ${message}`,
};

/** Writes every event into the list while it is open, newest first, and the last one beside its heading. */
export function journal(place: HTMLElement, desk: ShipDesk): void {
  const [sheet, list, last] = [place.querySelector('details'), place.querySelector('ol'), place.querySelector('output')];
  if (!sheet || !list || !last) return;
  const entries: HTMLElement[] = [];
  // Closed, it holds nothing: a search in the page would find what nobody can see.
  const show = (): void => list.replaceChildren(...(sheet.open ? entries : []));
  sheet.addEventListener('toggle', show);
  const hear = <K extends keyof ShipDeskEvents>(type: K): void =>
    desk.addEventListener(type, ({ detail }) => {
      const entry = document.createElement('li');
      const name = document.createElement('code');
      name.textContent = last.textContent = type;
      entry.append(name, ` ${LINES[type](detail)}`);
      entries.unshift(entry);
      entries.splice(KEPT);
      show();
    });
  for (const type of Object.keys(LINES) as (keyof ShipDeskEvents)[]) hear(type);
}
