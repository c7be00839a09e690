import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's Chromium where there is one, its headless shell before its desktop, else playwright's own. */
export const chromiumPath = (): string | undefined =>
  ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => existsSync(path),
  );

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: flags });
export const launchOptions = { executablePath: chromiumPath(), args: flags };
