// The unpacked package, served beside the page: no bundler, no import map.
import './shipconfirm/dist/ui/ui.js';
import { sample } from './shipconfirm/dist/sample.js';

const desk = document.querySelector('ship-desk');
desk.sample = sample;

// What the person took out for Amazon. A real page would post it to its backend.
desk.addEventListener('ship-confirm', ({ detail }) => {
  document.querySelector('output').value = String(detail.confirmations.ready.length);
});
