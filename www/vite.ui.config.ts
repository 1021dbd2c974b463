import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

import { browsers, codes, unindented } from './vite.config.ts';

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** English is there from the start, and yet a file of its own, so that code can be weighed without texts. */
const english = { name: 'en', test: /\/generated\/(messages\/)?en\.[jt]s$/ };

/** What the first look and a later screen both need is one file. */
const shared = { name: 'shared', minShareCount: 2 };

/** Texts bring no styles along, so nothing has to be loaded before them. */
const unhelped: Plugin = {
  name: 'unhelped',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
};

/**
 * The panel as the package ships it, in two runs, because page and worker share no file: `vite build` makes the page's code and texts,
 * `vite build --mode worker` the worker, one file that imports nothing, so that any bundler may carry it along as it is.
 */
export default defineConfig(({ mode }) => {
  const worker = mode === 'worker';
  return {
    mode: 'production',
    publicDir: false,
    plugins: [unhelped, unindented],
    resolve: { alias: [...Object.entries(codes).map(([find, replacement]) => ({ find, replacement })), { find: /^\.\/places$/, replacement: place('src/places.published.ts') }] },
    build: {
      ...browsers,
      outDir: place('../pkg/dist/ui'),
      emptyOutDir: !worker,
      modulePreload: false,
      // Hosts may style nothing by files of ours: the styles are in the code, as constructable sheets.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: worker ? { worker: place('src/worker/worker.ts') } : { ui: place('src/ui.ts') },
        preserveEntrySignatures: 'strict',
        // A text would be written into the code that shows it, beside the file it stands in.
        optimization: { inlineConst: false },
        output: {
          entryFileNames: '[name].js',
          // Names without hashes: the package has a version, and a page without a bundler may name them.
          chunkFileNames: ({ moduleIds }) => (moduleIds.some((id) => /\/generated\/(messages\/)?[a-z]{2}\.[jt]s$/.test(id)) ? 'texts/[name].js' : 'screens/[name].js'),
          ...(worker ? {} : { codeSplitting: { groups: [english, shared] } }),
        },
      },
    },
  };
});
