import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { isChromiumMissing, launchChromium, screenshot } from '../support/chromium.ts';
import { PATIENCE } from '../support/eventually.ts';
import { logLines } from '../support/log-lines.ts';
import { stubRespond } from './channel-stub.ts';
import { DECLARATIONS } from './declarations.ts';

describe.skipIf(isChromiumMissing)('the playground in a browser', { timeout: 60_000 }, () => {
  let playground: Playground;
  let browser: Browser;
  let page: Page;
  let complaints: string[] = [];

  beforeAll(async () => {
    playground = await startPlayground({
      respond: stubRespond,
      declarations: DECLARATIONS,
      articles: () => [{ title: 'The bridge over the river' }],
      port: 0,
      log: logLines().log,
    });
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await playground.stop();
  });

  const open = async (width: number, height: number): Promise<void> => {
    page = await browser.newPage({ viewport: { width, height }, colorScheme: 'dark' });
    page.setDefaultTimeout(PATIENCE);
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
    });
    await page.goto(playground.url);
    await composer().waitFor();
    await page.evaluate(() => document.fonts.ready);
  };
  beforeEach(() => open(1100, 800));
  afterEach(async () => {
    // Blocked scripts and styles are reported here, too.
    expect(complaints).toEqual([]);
    await page.close();
  });

  const composer = () => page.getByRole('combobox', { name: 'Message #playground' });
  const press = async (...keys: string[]): Promise<void> => {
    // oxlint-disable-next-line no-await-in-loop -- keys go one after the other
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (words: string): Promise<void> => page.keyboard.type(words);
  const shoot = (name: string): Promise<unknown> => page.screenshot({ path: screenshot(name) });
  const focusedText = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('answers a question asked by keyboard alone, and turns the page', async () => {
    await shoot('welcome');
    await type('/');
    const commands = page.getByRole('listbox');
    expect(await commands.getByRole('option').count()).toBe(5);
    await shoot('commands');
    await type('wh');
    await press('Enter');
    await type('who closed the bridge?');
    await shoot('option');
    await press('Enter');

    const reply = page.getByRole('listitem').filter({ hasText: 'you used /who' });
    await reply.getByText('the old bridge had been closed by the storm').waitFor();
    expect(await reply.locator('strong', { hasText: 'Ada Lindqvist' }).count()).toBe(1);
    expect(await reply.locator('blockquote').count()).toBe(1);
    await shoot('reply');

    await reply.getByRole('button', { name: 'Next · 1 of 2' }).focus();
    await press('Enter');
    await reply.getByText('before the summer').waitFor();
    expect(await focusedText()).toBe('Next · 2 of 2');
    await press('Enter');
    await reply.getByRole('button', { name: 'Next · 1 of 2' }).waitFor();
    expect(await page.getByRole('link', { name: /^Source/ }).getAttribute('href')).toBe(
      'https://example.com/#:~:text=bridge',
    );
  });

  it('offers suggestions while typing, and takes one by arrow', async () => {
    await type('/who ad');
    const suggestions = page.getByRole('listbox').getByRole('option');
    await suggestions.getByText('Adam Brook').waitFor();
    expect(await suggestions.allTextContents()).toEqual(['Ada Lindqvist', 'Adam Brook']);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(await page.getByRole('combobox', { name: /^question/ }).inputValue()).toBe('Adam Brook');
  });

  it('adds an option by Tab, answers in private, and the answer can be dismissed', async () => {
    await type('/who');
    await press('Tab', 'Tab');
    await page.getByRole('option', { name: /^private/ }).waitFor();
    await press('ArrowDown', 'Enter');
    await page.getByRole('option', { name: 'True' }).waitFor();
    await press('Enter', 'Enter');
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.getByRole('log').getByRole('listitem').count()).toBe(0);
  });

  it('says what is wrong with an option, and sends nothing', async () => {
    await type('/quote');
    await press('Enter', 'Enter');
    await page.getByRole('alert').filter({ hasText: 'This option is required' }).waitFor();
    await type('A');
    await press('Enter');
    await page.getByRole('alert').filter({ hasText: 'between 2 and 20' }).waitFor();
    expect(await page.getByRole('log').getByRole('listitem').count()).toBe(0);
    await shoot('fault');
    await press('Backspace', 'Backspace');
    await composer().waitFor();
  });

  it('shows markup in a text as words', async () => {
    await type('/quote <b>Ada</b>');
    await press('Enter');
    await page.getByText('<img src="x"> <script> <b>Ada</b>').waitFor();
    expect(await page.locator('.message img:not([alt=""]), .message b, .message script').count()).toBe(0);
  });

  it('finds the passage for a message, from its menu', async () => {
    await type('Who closed the bridge?');
    await press('Enter');
    const said = page.getByRole('listitem').filter({ hasText: 'Who closed the bridge?' });
    await said.getByRole('button', { name: 'More' }).focus();
    await press('Enter');
    await page.getByRole('menuitem', { name: 'Find the passage' }).waitFor();
    await shoot('menu');
    await press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    await said.getByText('Who closed the bridge?').click({ button: 'right' });
    await press('Enter');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'you used Find the passage' })
      .locator('blockquote')
      .waitFor();
  });

  it('brings the last command back by ArrowUp', async () => {
    await type('/who the storm');
    await press('Enter');
    await page.locator('blockquote').waitFor();
    await press('ArrowUp');
    expect(await page.getByRole('combobox', { name: /^question/ }).inputValue()).toBe('the storm');
    await press('Escape');
    await press('Escape');
    expect(await composer().inputValue()).toBe('');
  });

  it('says so when the bot does not answer', async () => {
    await type('/read ');
    await press('Enter');
    await page.getByText('The application did not respond').waitFor();
    await type('/who');
    await press('Enter', 'Enter');
    await page.getByRole('button', { name: 'Around it' }).click();
    await page.getByText('This interaction failed').waitFor();
  });

  it('opens a form, and sends what is filled in', async () => {
    await type('/article add');
    await press('Enter', 'Enter');
    await page.getByRole('dialog', { name: 'Add an article' }).waitFor();
    await type('The bridge');
    await press('Enter');
    await page.getByText('Added: The bridge').waitFor();
  });

  it('fills in a command from the welcome', async () => {
    await page.getByRole('button', { name: /^\/quote/ }).click();
    await page.getByRole('combobox', { name: /^speaker/ }).waitFor();
  });

  it('fits a phone', async () => {
    await page.close();
    await open(390, 844);
    await shoot('phone-welcome');
    await type('/who');
    await shoot('phone-commands');
    await press('Enter');
    await type('a question that is rather longer than the screen is wide, as questions are');
    await shoot('phone-option');
    await press('Enter');
    await page.locator('blockquote').waitFor();
    await shoot('phone-reply');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const buttons = await page
      .locator('.row .button')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(new Set(buttons).size).toBe(1);
  });
});
