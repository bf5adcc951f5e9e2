import { existsSync } from 'node:fs';

const places = {
  CHROMIUM: [
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  FIREFOX: [
    '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

/** Path of a browser: the environment variable of that name, else the usual places. @throws naming what to install */
export function findBrowser(name: keyof typeof places): string {
  const found = process.env[name] ?? places[name].find((path) => existsSync(path));
  if (!found) throw new Error(`No ${name.toLowerCase()} found: install it, or set ${name} to its path`);
  return found;
}
