import './shipconfirm/dist/ui/ui.js';
import { sample } from './shipconfirm/dist/sample.js';

const desk = document.querySelector('ship-desk');
desk.sample = sample;

// The admin says which language its reader has.
const locale = new URLSearchParams(location.search).get('locale');
if (locale) desk.locale = locale;

// App Bridge has a toast of its own; without it the panel shows one.
desk.addEventListener('ship-toast', (event) => {
  const { shopify } = globalThis;
  if (!shopify?.toast) return;
  event.preventDefault();
  shopify.toast.show(event.detail.text);
});

desk.addEventListener('ship-confirm', ({ detail }) => {
  document.querySelector('output').value = String(detail.confirmations.ready.length);
});
