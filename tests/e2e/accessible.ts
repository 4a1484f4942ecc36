/** What axe finds in a real browser, contrast included, with the forms open; and that nothing sticks out at 270 px. */
import { deepStrictEqual as equal } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { check } from './bench';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PANES = [
  { name: 'light, 330 px', query: '?width=330', fix: 'Fix to playbook', audience: 'Internal' },
  {
    name: 'dark, 270 px',
    query: '?width=270&theme=dark',
    fix: 'Fix to playbook',
    audience: 'For the other side',
  },
  { name: 'Chinese, 270 px', query: '?width=270&lang=zh', fix: '按Playbook修改', audience: '致对方' },
] as const;

interface Axe {
  run(context: { exclude: string[][] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

export async function accessible(context: BrowserContext, url: string): Promise<void> {
  console.log('\nAccessibility');
  for (const { name, query, fix, audience } of PANES) {
    const page = await context.newPage();
    await page.goto(`${url}/${query}`);
    const pane = page.frameLocator('#pane');
    await pane.locator('[data-topic="3"]').getByRole('heading').getByRole('button').click();
    await pane.getByRole('button', { name: fix }).first().click({ timeout: 15_000 });
    await pane.getByRole('radio', { name: audience, exact: true }).click();
    // Fluent fades its panels in.
    await page.waitForTimeout(500);
    const frame = page.frames().find((held) => held.url().includes('taskpane.html'))!;
    await check(`axe finds no fault: ${name}`, async () => {
      await frame.evaluate(AXE);
      // Fluent's stops for the keyboard at the ends of a group are hidden from those who hear the pane, and pass on.
      const { violations } = await frame.evaluate(() =>
        (window as unknown as { axe: Axe }).axe.run({ exclude: [['[data-tabster-dummy]']] }),
      );
      equal(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]),
        [],
      );
    });
    await check(`nothing sticks out sideways: ${name}`, async () => {
      const { inner, scroll } = await frame.evaluate(() => ({
        inner: document.documentElement.clientWidth,
        scroll: document.documentElement.scrollWidth,
      }));
      equal(scroll, inner);
    });
    await page.close();
  }
}
