import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { FLAGS, executable } from './tests/chromium.mjs';

/** Pieces of the panel, alone, in a real browser; what crosses them is in `tests/*.e2e.mjs`. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: executable(), args: FLAGS } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
