/** The page: it fetches the sample, the panel does the rest. */

import sampleUrl from '../../examples/sample-day.json?url';

import './desk';

const desk = document.querySelector('ship-desk');
if (desk) {
  desk.sample = {
    name: 'sample-day.json',
    // The answer depends on the moment; this is the afternoon the sample was made for.
    now: '2026-11-21T15:00:00Z',
    load: async () => {
      const answer = await fetch(sampleUrl);
      if (!answer.ok) throw new Error(`the sample day could not be fetched: ${answer.status}`);
      return answer.blob();
    },
  };
}
