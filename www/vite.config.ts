import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** The page says its policy itself, so that it also holds where the server sends none; the server repeats it for the worker. */
const policy: Plugin = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: readFileSync(new URL('csp.txt', import.meta.url), 'utf8').trim() },
      injectTo: 'head-prepend',
    },
  ],
};

/** Templates are indented like the code around them; nobody needs that in a browser. Lines stay lines, so the code means the same. */
export const unindented: Plugin = {
  name: 'unindented',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) => (/\/src\/(?!.*generated).*\.ts$/.test(id) ? { code: code.replaceAll(/\n[ \t]+/g, '\n'), map: null } : null),
};

/** The worker's engine answers in codes: the page has the texts. */
export const codes = { 'shipconfirm/files/web': fileURLToPath(new URL('../pkg/dist/files/codes.js', import.meta.url)) };

/** Browsers that know `light-dark()`: older ones would be given variables that no theme could set. */
export const browsers = { target: 'es2023', cssTarget: ['chrome123', 'firefox120', 'safari17.5'] };

export default defineConfig({
  // Relative addresses: the built panel works from any folder of any server.
  base: './',
  plugins: [policy, unindented],
  resolve: { alias: codes },
  build: {
    ...browsers,
    // Everything a file of its own: `data:` scripts and wasm are against the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
