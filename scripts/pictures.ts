// npm run pictures -- [http://localhost:4321]   makes the committed pictures: icons, social cards and, given a running Portage, the README's screenshot
import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { launch } from '../tests/support/browser.ts';
import { words } from '../src/words.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const dataUrl = (path: string, type: string) =>
  `data:${type};base64,${readFileSync(new URL(`../${path}`, import.meta.url)).toString('base64')}`;
const browser = await launch();

async function picture(browser: Browser, html: string, width: number, height: number, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path });
  await page.close();
}

const svg = read('public/icons/icon.svg');
for (const size of [180, 192, 512]) {
  await picture(
    browser,
    `<style>body{margin:0;background:#faf8f3}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    size,
    size,
    `public/icons/icon-${size}.png`,
  );
}

// A phone cuts this one to its own shape: the colour reaches every edge, the canoe stays within the middle.
for (const size of [192, 512]) {
  await picture(
    browser,
    `<style>body{margin:0;background:#faf8f3}svg{display:block;width:${size * 0.8}px;height:${size * 0.8}px;margin:${size * 0.1}px}</style>${svg}`,
    size,
    size,
    `public/icons/maskable-${size}.png`,
  );
}

for (const locale of ['en', 'fr'] as const) {
  const home = words(locale, 'home');
  await picture(
    browser,
    `<!doctype html><style>
    @font-face { font-family: Fraunces; src: url(${dataUrl('public/fonts/fraunces.woff2', 'font/woff2')}); font-weight: 560; }
    @font-face { font-family: Figtree; src: url(${dataUrl('public/fonts/figtree.woff2', 'font/woff2')}); font-weight: 400 650; }
    body { margin: 0; width: 1200px; height: 630px; background: #faf8f3; color: #13262d; position: relative; overflow: hidden; }
    main { padding: 84px 92px; position: relative; } .brand { display: flex; gap: 18px; align-items: center; font: 560 40px Fraunces; color: #13262d; }
    .brand svg { color: #b23f27; width: 72px; height: 42px; } h1 { font: 560 76px/1.1 Fraunces; letter-spacing: -.012em; margin: 48px 0 22px; max-width: 15ch; text-wrap: balance; }
    p { font: 400 30px/1.4 Figtree; color: #4a5c62; margin: 0; } .shore { position: absolute; left: 0; right: 0; bottom: 0; width: 1200px; height: 150px; }
  </style><main><div class="brand"><svg viewBox="0 0 38 22" fill="currentColor"><path d="M1 9c5 7.5 11 11 18 11s13-3.5 18-11c-2 .9-4 1.4-5.6 1.4-3 1.9-7.3 3-12.400 3s-9.4-1.1-12.400-3C5 10.400 3 9.900 1 9Z"/><path d="M12.500 1.200 20 9.600" stroke="currentColor" stroke-width="2.200" stroke-linecap="round"/></svg>Portage</div>
  <h1>${home.title}.</h1><p>${words(locale, 'site').description.split('. ').at(-1)}</p></main>
  <svg class="shore" viewBox="0 0 1440 300" preserveAspectRatio="none"><path fill="#e6f0f0" d="M0 92c180-60 330-52 520-4s330 66 500 20 300-84 420-74v266H0Z"/><path fill="#c9dfe0" d="M0 176c220-50 400-34 610 2s420 30 830-62v184H0Z"/><path fill="#0d5668" d="M0 244c260-40 520-20 760-4s460 4 680-34v94H0Z"/></svg>`,
    1200,
    630,
    `public/social/${locale}.png`,
  );
}

const origin = process.argv[2];
if (origin) {
  const shot = async (path: string, width: number, height: number) => {
    const page = await browser.newPage({
      viewport: { width, height },
      locale: 'en-CA',
      timezoneId: 'America/Winnipeg',
    });
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    const image = (await page.screenshot()).toString('base64');
    await page.close();
    return `data:image/png;base64,${image}`;
  };
  const [wide, phone] = [await shot('/en/', 1280, 860), await shot('/fr/mentors/francois-belanger/', 360, 700)];
  await picture(
    browser,
    `<style>body{margin:0;background:#c9dfe0;width:1280px;height:720px;position:relative;overflow:hidden}img{position:absolute;border-radius:14px;box-shadow:0 18px 50px rgb(0 40 60/28%)}
    .wide{left:48px;top:48px;width:930px}.phone{right:56px;top:120px;width:282px}</style><img class="wide" src="${wide}"><img class="phone" src="${phone}">`,
    1280,
    720,
    'docs/screenshot.png',
  );
}
await browser.close();
