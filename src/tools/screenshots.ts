/** `npm run screenshots [-- NAME]`: the pictures in assets/screenshots, from the built add-in in the workbench. */
import { chromium, type Page } from 'playwright-core';
import { serveWorkbench } from './demo-server';

interface Picture {
  readonly name: string;
  readonly query: string;
  readonly viewport?: { width: number; height: number };
  /** Titles of cards to open, tab to show. */
  readonly open?: string;
  readonly tab?: string;
  /** Then pressed one after the other, by name; the last one is scrolled to. */
  readonly press?: readonly RegExp[];
  /** In which of the passages the first of these is pressed; 0 the first. */
  readonly passage?: number;
  /** What is pressed brings what matters into view by itself. */
  readonly still?: true;
  readonly highlight?: boolean;
  readonly paneOnly?: boolean;
  readonly forcedColors?: boolean;
}

const PICTURES: readonly Picture[] = [
  { name: 'workbench-light', query: '', open: 'Model Training', highlight: true },
  { name: 'workbench-dark', query: '?theme=dark', open: 'Confidentiality', highlight: true },
  { name: 'workbench-chinese', query: '?lang=zh&sample=1', open: '模型训练', highlight: true },
  { name: 'pane-270', query: '?width=270', open: 'Indemnification', paneOnly: true },
  { name: 'pane-330', query: '', open: 'Service Level', paneOnly: true },
  {
    name: 'pane-insert-270',
    query: '?width=270',
    open: 'Service Level',
    press: [/^Fallback$/, /^Where it fits best$/, /^With a heading line$/, /^Clause to insert$/],
    paneOnly: true,
  },
  {
    name: 'pane-fix',
    query: '',
    open: 'Confidentiality',
    press: [/^Fix to playbook$/, /^For the other side$/],
    paneOnly: true,
  },
  {
    name: 'pane-fix-dark-270',
    query: '?theme=dark&width=270',
    open: 'Confidentiality',
    press: [/^Fix to playbook$/, /^Internal$/],
    paneOnly: true,
  },
  {
    name: 'pane-replace-chinese',
    query: '?lang=zh&sample=1',
    open: '模型训练',
    press: [/^对该段落的操作$/, /^替换段落/, /^致对方$/],
    // The first passage is the heading.
    passage: 1,
    paneOnly: true,
  },
  { name: 'pane-priorities', query: '', tab: 'Priorities', paneOnly: true },
  { name: 'pane-glossary-chinese', query: '?lang=zh&width=270', tab: '术语表', paneOnly: true },
  {
    name: 'pane-high-contrast',
    query: '',
    open: 'Confidentiality',
    press: [/^Fix to playbook$/, /^Internal$/],
    paneOnly: true,
    forcedColors: true,
  },
  {
    name: 'pane-sending',
    query: '?width=270',
    press: [/^More$/, /^Check before sending$/],
    still: true,
    paneOnly: true,
    highlight: true,
  },
];

async function take(page: Page, url: string, picture: Picture): Promise<void> {
  await page.setViewportSize(picture.viewport ?? { width: 1280, height: 860 });
  await page.emulateMedia({ forcedColors: picture.forcedColors ? 'active' : 'none' });
  await page.goto(url + '/' + picture.query);
  const pane = page.frameLocator('#pane');
  await pane.locator('.fui-AccordionItem').first().waitFor();
  if (picture.highlight) {
    await pane.getByRole('button', { name: /^(Highlight|标示)$/ }).click();
    await pane
      .getByTestId('notice')
      .getByText(/highlighted|已标示/)
      .waitFor();
  }
  if (picture.open) {
    const card = pane.getByRole('button', { name: new RegExp(picture.open) }).first();
    await card.click();
    await card.evaluate((held) => held.scrollIntoView({ block: 'start' }));
    await card.evaluate(() => window.scrollBy(0, -150));
    const quote = pane
      .getByRole('link', { name: /“/ })
      .or(pane.getByRole('button', { name: /“/ }))
      .first();
    if (!picture.paneOnly && (await quote.count()) > 0) await quote.click();
  }
  for (const [step, name] of (picture.press ?? []).entries()) {
    const roles = (['button', 'radio', 'checkbox', 'menuitem'] as const).map((role) =>
      pane.getByRole(role, { name }),
    );
    const found = roles
      .reduce((all, one) => all.or(one))
      .or(pane.getByText(name))
      .nth(step === 0 ? (picture.passage ?? 0) : 0);
    await found.click({ timeout: 10_000 });
    if (picture.still) continue;
    const shown = (await pane.getByTestId('diff').count()) > 0 ? pane.getByTestId('diff').first() : found;
    // What closed with the press is gone.
    if ((await shown.count()) === 0) continue;
    await shown.evaluate((held) => held.scrollIntoView({ block: 'start' }));
    await pane.locator('body').evaluate(() => window.scrollBy(0, -200));
  }
  if (picture.tab) await pane.getByRole('tab', { name: picture.tab }).click();
  await page.waitForTimeout(900);
  const path = `assets/screenshots/${picture.name}.png`;
  if (picture.paneOnly) await page.locator('#pane').screenshot({ path });
  else await page.screenshot({ path });
}

async function screenshots(): Promise<void> {
  const { url, server } = await serveWorkbench(3500);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  const only = process.argv[2];
  for (const picture of PICTURES.filter(({ name }) => !only || name.includes(only))) {
    await take(page, url, picture);
    console.log(picture.name);
  }
  await browser.close();
  server.close();
}

void screenshots();
