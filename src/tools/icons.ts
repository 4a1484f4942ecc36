/** Renders assets/icon.svg at the sizes Office asks for. Run by hand after the drawing changed. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

async function renderIcons(): Promise<void> {
  const drawing = readFileSync('assets/icon.svg', 'utf8');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of [16, 32, 64, 80, 128]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px}</style>${drawing}`,
    );
    await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
  }
  await browser.close();
}

void renderIcons();
