/** The demo shop: it fetches the sample, sets the panel up and listens to it. The panel does the rest. */

import ledgerUrl from '../../examples/first-ledger.jsonl?url';
import sampleUrl from '../../examples/first-day.json?url';

import './desk';
import { journal } from './shop/journal';
import { settings } from './shop/settings';

async function fetched(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the sample could not be fetched: ${answer.status}`);
  return answer;
}

const desk = document.querySelector('ship-desk');
const form = document.querySelector<HTMLFormElement>('form.settings');
const place = document.querySelector<HTMLElement>('.journal');
if (desk && form && place) {
  settings(form, desk);
  journal(place, desk);
  desk.sample = {
    name: 'first-day.json',
    // The answer depends on the moment; this is the afternoon the sample was made for.
    now: '2026-11-20T15:18:00Z',
    load: async () => (await fetched(sampleUrl)).blob(),
    ledger: async () => (await fetched(ledgerUrl)).text(),
  };
}
