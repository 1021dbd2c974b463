import { sample } from 'shipconfirm/sample';
import 'shipconfirm/ui';

const desk = document.querySelector('ship-desk')!;
desk.sample = sample;

desk.addEventListener('ship-confirm', ({ detail }) => {
  document.querySelector('output')!.value = String(detail.confirmations.ready.length);
});
