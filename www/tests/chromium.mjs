/** A real Chromium: the one named by CHROMIUM, else where systems put it. */

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

export function executable() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const found = [...PLACES.flatMap((place) => NAMES.map((name) => join(place, name))), ...MAC].find(runs);
  if (!found) throw new Error('no Chromium found; install one or name it in CHROMIUM');
  return found;
}

export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = () => chromium.launch({ executablePath: executable(), args: FLAGS });
