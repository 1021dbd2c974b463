import './shipconfirm/dist/ui/ui.js';
import { sample } from './shipconfirm/dist/sample.js';

const desk = document.querySelector('ship-desk');
desk.sample = sample;

desk.addEventListener('ship-confirm', ({ detail }) => {
  document.querySelector('output').value = String(detail.confirmations.ready.length);
});
