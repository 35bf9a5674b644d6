import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { commandDeclarations } from '../../src/discord/declarations.ts';
import { commandIds } from '../../playground/command-ids.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { isChromiumMissing, launchChromium, screenshot } from '../support/chromium.ts';
import { PATIENCE } from '../support/eventually.ts';
import { logLines } from '../support/log-lines.ts';
import { shippedArticle } from '../support/shipped-article.ts';
import { respondAbout } from '../support/respond-about.ts';

/** The whole way: a browser, the page, its server, respond(), the shipped article. Only Discord is absent. */
describe.skipIf(isChromiumMissing)('the shipped article in the playground', { timeout: 60_000 }, () => {
  let playground: Playground;
  let browser: Browser;
  let page: Page;
  let complaints: string[] = [];

  beforeAll(async () => {
    const knowledge = new Knowledge();
    knowledge.add(shippedArticle());
    const declarations = commandDeclarations();
    const respond = respondAbout(knowledge, {
      commandIds: () => commandIds(declarations),
      onFailure: (error) => {
        complaints.push(String(error));
        return '';
      },
    });
    const articles = (): { title: string }[] =>
      knowledge.articles().map(({ article: { title } }) => ({ title }));
    playground = await startPlayground({ respond, declarations, articles, port: 0, log: logLines().log });
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await playground.stop();
  });
  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage({ viewport: { width: 900, height: 760 }, colorScheme: 'dark' });
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(playground.url);
    await page.getByRole('combobox', { name: 'Message #playground' }).waitFor();
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });

  /** Chooses a command by its name and sends it with a question, all by keyboard. */
  const ask = async (command: string, question: string): Promise<void> => {
    await page.keyboard.type(`/${command}`);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    if (question !== '') await page.keyboard.type(question);
    await page.keyboard.press('Enter');
  };
  const shown = (words: string | RegExp): Locator => page.getByText(words).last();

  it('answers who said it, with the claim shown as a claim', async () => {
    await ask('who', 'said the protests were driven by foreign agitators');
    await shown('— Kassim-Jomart Tokayev, Kazakhstan’s President, claimed').waitFor();
    await shown(
      'paragraph 5, sentence 2 · Vladimir Putin sees Russia winning in Kazakhstan crackdown',
    ).waitFor();
    await page.screenshot({ path: screenshot('shipped-article') });
    await page.getByRole('button', { name: 'Show context' }).click();
    await shown(/The deployment of Russian troops to Kazakhstan comes as Moscow/).waitFor();
    await page.getByRole('button', { name: 'Hide context' }).click();
    await page.getByRole('button', { name: /^Next · 1 of/ }).click();
    await page.getByRole('button', { name: /^Next · 2 of/ }).waitFor();
  });

  it('forgives a slip in a name, says what it searched for, and takes it back in one click', async () => {
    await ask('who', 'Tokaev');
    await shown('searched for Tokaev → Tokayev').waitFor();
    expect(await page.locator('strong').getByText('Tokayev', { exact: true }).count()).toBeGreaterThan(0);
    await shown('Kassim-Jomart Tokayev').waitFor();
    await page.screenshot({ path: screenshot('corrected') });
    await page.getByRole('button', { name: 'Search my exact spelling' }).click();
    await shown('searched for the exact spelling').waitFor();
    await shown('I couldn’t find anything about that.').waitFor();
    await page.screenshot({ path: screenshot('exact') });
    await page.getByRole('button', { name: 'Correct my spelling' }).click();
    await shown('searched for Tokaev → Tokayev').waitFor();
  });

  it('says that it found nothing', async () => {
    await ask('ask', 'Who won the football cup final in Madrid?');
    await shown('I couldn’t find anything about that.').waitFor();
    await page.screenshot({ path: screenshot('not-said') });
  });

  it('briefs', async () => {
    await ask('brief', '');
    await shown('❝ Vladimir Putin ❞').waitFor();
    await page.screenshot({ path: screenshot('brief') });
  });
});
