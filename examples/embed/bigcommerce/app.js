import './shipconfirm/dist/ui/ui.js';
import { sample } from './shipconfirm/dist/sample.js';

const desk = document.querySelector('ship-desk');
desk.sample = sample;

// Your server verifies the signed payload of `/load` and writes the reader’s language into the address.
const locale = new URLSearchParams(location.search).get('locale');
if (locale) desk.locale = locale;

desk.addEventListener('ship-confirm', ({ detail }) => {
  document.querySelector('output').value = String(detail.confirmations.ready.length);
});
