/** The settings in the masthead: how the panel looks and speaks. They stand in the address, so that a link shows the same again. */

import bigcommerce from '../../themes/theme-bigcommerce.css?url';
import shopify from '../../themes/theme-shopify.css?url';
import woocommerce from '../../themes/theme-woocommerce.css?url';

import type { ShipDesk } from '../desk';

/** The first choice of each setting is what holds when nothing was chosen. */
const CHOICES = {
  look: { '': 'Plain', shopify: 'Shopify', bigcommerce: 'BigCommerce', woocommerce: 'WooCommerce' },
  locale: { 'en-GB': 'English', de: 'Deutsch', fr: 'Français', it: 'Italiano', es: 'Español', ja: '日本語' },
  light: { '': 'as this device', day: 'Light', night: 'Dark' },
} as const;

type Setting = keyof typeof CHOICES;

const THEMES: Readonly<Record<string, string>> = { shopify, bigcommerce, woocommerce };

function look(name: string): void {
  document.querySelector('link[data-theme]')?.remove();
  const href = THEMES[name];
  if (!href) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  link.dataset['theme'] = name;
  document.head.append(link);
}

function light(desk: ShipDesk, choice: string): void {
  document.documentElement.style.colorScheme = { day: 'light', night: 'dark' }[choice] ?? '';
  if (choice === '') desk.removeAttribute('dark');
  else desk.setAttribute('dark', String(choice === 'night'));
}

/** Fills the selects of the form, and keeps panel and address to what is chosen. */
export function settings(form: HTMLFormElement, desk: ShipDesk): void {
  const address = new URL(location.href);
  const effects: Record<Setting, (choice: string) => void> = { look, locale: (choice) => (desk.locale = choice), light: (choice) => light(desk, choice) };
  for (const name of Object.keys(CHOICES) as Setting[]) {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    const [usual = ''] = Object.keys(CHOICES[name]);
    for (const [value, text] of Object.entries(CHOICES[name])) select.add(new Option(text, value));
    const asked = address.searchParams.get(name) ?? usual;
    select.value = asked in CHOICES[name] ? asked : usual;
    if (select.value !== usual) effects[name](select.value);
    select.addEventListener('change', () => {
      if (select.value === usual) address.searchParams.delete(name);
      else address.searchParams.set(name, select.value);
      history.replaceState(null, '', address);
      effects[name](select.value);
    });
  }
}
