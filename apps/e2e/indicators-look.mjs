import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
mkdirSync('/tmp/indicators-shots', { recursive: true });
const base = 'http://localhost:3370';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const pages = process.argv.slice(2);
for (const [w, name] of [[360, 'p'], [1280, 'd']]) {
  const context = await browser.newContext({ viewport: { width: w, height: 900 }, baseURL: base });
  const r = await context.request.post('/api/auth/demo/sign-in', { data: { role: 'manager' }, headers: { origin: base } });
  if (!r.ok()) console.log('sign in', r.status());
  const page = await context.newPage();
  for (const spec of pages) {
    const [lang, path, label] = spec.split('|');
    const res = await page.goto(`/${lang}/manage/sens-network/${path}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    console.log(spec, res.status(), 'overflow', overflow);
    await page.screenshot({ path: `/tmp/indicators-shots/${label}-${lang}-${name}.png`, fullPage: true });
  }
  await context.close();
}
await browser.close();
