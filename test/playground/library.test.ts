import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAttachments } from '../../playground/attachments.ts';
import { isObject, type Json, object, objects, text } from '../../playground/page/json.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { isChromiumMissing, launchChromium, screenshot } from '../support/chromium.ts';
import { PATIENCE } from '../support/eventually.ts';
import { logLines } from '../support/log-lines.ts';
import { LIBRARY_DECLARATIONS, type LibraryStub, libraryStub } from './library-stub.ts';

const NOTES = {
  name: 'notes.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from('# The bridge\n\nIt is closed.'),
};

describe.skipIf(isChromiumMissing)('managing a library in the playground', { timeout: 60_000 }, () => {
  const attachments = createAttachments();
  let bot: LibraryStub = libraryStub();
  let playground: Playground;
  let browser: Browser;
  let page: Page;
  let complaints: string[] = [];

  const start = (port: number): Promise<Playground> =>
    startPlayground({
      respond: (interaction, edit) => bot.respond(interaction, edit),
      declarations: LIBRARY_DECLARATIONS,
      articles: () => [{ title: 'The bridge over the river' }],
      attachments,
      port,
      log: logLines().log,
    });
  beforeAll(async () => {
    playground = await start(0);
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
    // From the first listener on, choosers are for the test; one added as late as the key is pressed may come too late.
    page.on('filechooser', () => {});
    await page.goto(playground.url);
    await composer().waitFor();
  };
  beforeEach(async () => {
    bot = libraryStub();
    await open(1000, 760);
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });

  const composer = () => page.getByRole('combobox', { name: /^Message / });
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (words: string): Promise<void> => page.keyboard.type(words);
  const shoot = (name: string): Promise<unknown> => page.screenshot({ path: screenshot(`library-${name}`) });
  const messages = () => page.getByRole('log').getByRole('listitem');
  const last = () => messages().last();
  const focusedText = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  const choose = async (
    file: { name: string; mimeType: string; buffer: Buffer },
    opening: () => Promise<void>,
  ) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), opening()]);
    await chooser.setFiles(file);
  };
  const drop = (name: string, content: string): Promise<void> =>
    page.evaluate(
      ([called, words]) => {
        const data = new DataTransfer();
        data.items.add(new File([words], called, { type: 'text/plain' }));
        for (const kind of ['dragover', 'drop']) {
          document.body.dispatchEvent(
            new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }),
          );
        }
      },
      [name, content] as const,
    );
  /** The files that the bot was told of last, as it reads them. */
  const filesHeard = (where: (data: Json) => readonly Json[]): readonly string[] =>
    where(object(bot.heard.at(-1) ?? {}, 'data')).map((file) =>
      new TextDecoder().decode(attachments.read(text(file, 'url'))?.bytes),
    );
  const resolvedFiles = (data: Json): readonly Json[] =>
    Object.values(object(object(data, 'resolved'), 'attachments')).filter(isObject);
  const list = async (): Promise<void> => {
    await type('/article list ');
    await press('Enter');
    await last().getByRole('button', { name: 'Export' }).waitFor();
  };

  it('takes a subcommand by keyboard, with suggestions inside it', async () => {
    await type('/rem');
    await page.getByRole('option', { name: '/article remove' }).waitFor();
    await press('Enter');
    await type('bri');
    await page.getByRole('option', { name: 'The bridge over the river' }).waitFor();
    expect(objects(object(bot.heard[0] ?? {}, 'data'), 'options')).toMatchObject([
      { type: 1, name: 'remove', options: [{ name: 'article', value: 'bri', focused: true }] },
    ]);
    await press('ArrowDown', 'Enter', 'Enter');
    await last().getByText('Heard: bridge').waitFor();
  });

  it('attaches a file to a command, and puts the answer in the place of the dots', async () => {
    await type('/article add ');
    await page.getByRole('combobox', { name: /^link/ }).waitFor();
    await press('Tab');
    await page.getByRole('option', { name: /^file/ }).waitFor();
    await press('ArrowDown', 'Enter');
    await shoot('file-option');
    await choose(NOTES, () => press('Enter'));
    await page.getByRole('button', { name: /^file: notes\.md, 27 bytes/ }).waitFor();
    await shoot('file-chosen');
    await press('Enter');
    await last().getByText('Verbatim is thinking…').waitFor();
    await shoot('thinking');
    expect(filesHeard(resolvedFiles)).toEqual(['# The bridge\n\nIt is closed.']);
    await bot.finish('Added: **The bridge**');
    await last().getByText('Added: The bridge').waitFor();
    expect(await page.getByText('Verbatim is thinking…').count()).toBe(0);
    // What has grown is in sight to its end.
    expect(
      await page.locator('.scroller').evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight),
    ).toBeLessThan(2);
    expect(await messages().count()).toBe(1);
    await shoot('added');
  });

  it('takes a dropped file into the command, and lets go of it', async () => {
    await type('/article add ');
    await page.getByRole('combobox', { name: /^link/ }).waitFor();
    await drop('dropped.txt', 'Words');
    const box = page.getByRole('button', { name: /^file: dropped\.txt, 5 bytes/ });
    await box.waitFor();
    await box.focus();
    await press('Backspace');
    await page.getByRole('button', { name: 'file: Choose a file' }).waitFor();
    await press('Backspace');
    expect(await page.getByRole('button', { name: /^file:/ }).count()).toBe(0);
  });

  it('says that a file is too large, and sends nothing', async () => {
    await type('/article add ');
    await drop('large.bin', 'x'.repeat(10 * 1024 * 1024 + 1));
    await page.getByRole('alert').getByText('“large.bin” is too large: 10 MB at most.').waitFor();
    await shoot('too-large');
    await page.getByRole('button', { name: 'file: Choose a file' }).waitFor();
  });

  it('attaches files to a message, for a command in its menu', async () => {
    await choose(NOTES, () => page.getByRole('button', { name: 'Attach a file' }).click());
    const tray = page.getByRole('list', { name: 'Attached files' });
    await tray.getByText('27 bytes').waitFor();
    await drop('second.txt', 'Second');
    await tray.getByText('6 bytes').waitFor();
    await shoot('tray');
    await tray.getByRole('button', { name: 'Remove second.txt' }).click();
    await type('Look at this');
    await press('Enter');
    expect(await tray.isVisible()).toBe(false);
    const link = last().getByRole('link', { name: 'Download notes.md' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(await readFile(await download.path(), 'utf8')).toBe('# The bridge\n\nIt is closed.');

    await last().getByRole('button', { name: 'More' }).click();
    await shoot('menu');
    await page.getByRole('menuitem', { name: 'Add this article' }).click();
    await last().getByText('Verbatim is thinking…').waitFor();
    const data = object(bot.heard.at(-1) ?? {}, 'data');
    const said = object(object(object(data, 'resolved'), 'messages'), text(data, 'target_id'));
    expect(said).toMatchObject({ content: 'Look at this', embeds: [] });
    expect(filesHeard(() => objects(said, 'attachments'))).toEqual(['# The bridge\n\nIt is closed.']);
    await bot.finish('Added.');
    await last().getByText('Added.').waitFor();
  });

  it('leaves a message in place while its button works, then hands over the file', async () => {
    await list();
    await last().getByRole('button', { name: 'Export' }).focus();
    await press('Enter');
    await expect.poll(() => last().getByRole('button', { name: 'Remove' }).isDisabled()).toBe(true);
    expect(await focusedText()).toBe('Export');
    await shoot('button-works');
    await last().getByRole('button', { name: 'Remove' }).click({ force: true });
    expect(bot.heard).toHaveLength(2);
    await bot.finish('Everything, in one file.', [
      { name: 'library.json', type: 'application/json', content: '{"articles":["Brücke"]}' },
    ]);
    const link = last().getByRole('link', { name: 'Download library.json' });
    await link.waitFor();
    await shoot('file');
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('library.json');
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual({ articles: ['Brücke'] });
  });

  it('says that the connection broke off, and tries again', async () => {
    await type('/article add link');
    await press('Enter');
    await last().getByText('Verbatim is thinking…').waitFor();
    const port = Number(new URL(playground.url).port);
    await playground.stop();
    await last().getByText('The connection broke off before the answer came.').waitFor();
    await shoot('broke-off');
    // The browser reports the broken connection in its console.
    complaints = [];
    playground = await start(port);
    bot = libraryStub();
    await last().getByRole('button', { name: 'Try again' }).click();
    await last().getByText('Verbatim is thinking…').waitFor();
    await bot.finish('Added after all.');
    await last().getByText('Added after all.').waitFor();
    expect(await messages().count()).toBe(1);
  });

  it('keeps what was typed into a form that is cancelled, and says what is wrong with it', async () => {
    const form = page.getByRole('dialog', { name: 'Paste an article' });
    const openForm = async (): Promise<void> => {
      await type('/article add ');
      await press('Enter');
      await form.waitFor();
    };
    await openForm();
    await type('The bridge');
    await press('Tab');
    await type('Too short');
    await shoot('form');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Must be between 20 and 4000 characters long.').waitFor();
    await shoot('form-fault');
    await press('Escape');
    expect(await form.count()).toBe(0);
    expect(bot.heard).toHaveLength(1);

    await openForm();
    expect(await form.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('The bridge');
    const area = form.getByRole('textbox', { name: /^Text/ });
    expect(await area.inputValue()).toBe('Too short');
    await area.fill('Long enough to be an article of its own.');
    await choose(NOTES, () => form.getByRole('button', { name: /^Picture of the page/ }).click());
    await form.getByText('27 bytes').waitFor();
    await form.getByRole('button', { name: 'Submit' }).click();
    await last().getByText('Only you can see this').waitFor();
    expect(await form.count()).toBe(0);
    expect(object(bot.heard.at(-1) ?? {}, 'data')).toMatchObject({
      custom_id: 'paste',
      components: [
        { type: 18, component: { type: 4, custom_id: 'title', value: 'The bridge' } },
        {
          type: 18,
          component: { type: 4, custom_id: 'text', value: 'Long enough to be an article of its own.' },
        },
        { type: 18, component: { type: 19, custom_id: 'page', values: [expect.stringMatching(/^\d+$/)] } },
      ],
    });
    expect(filesHeard(resolvedFiles)).toEqual(['# The bridge\n\nIt is closed.']);
    await bot.finish('Added: The bridge');
    await last().getByText('Added: The bridge').waitFor();

    await openForm();
    expect(await form.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('');
  });

  it('opens a form from a button, which then changes the message', async () => {
    await list();
    await last().getByRole('button', { name: 'Rename' }).click();
    const form = page.getByRole('dialog', { name: 'Rename the article' });
    await form.waitFor();
    await press('Control+a');
    await type('The closed bridge');
    await press('Enter');
    await last().getByText('Renamed: The closed bridge').waitFor();
    const shown = await last().getAttribute('id');
    expect(`message-${text(object(bot.heard.at(-1) ?? {}, 'message'), 'id')}`).toBe(shown);
    expect(await focusedText()).toBe('Rename');
  });

  it('keeps a form open that could not be sent', async () => {
    await list();
    await last().getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('dialog').waitFor();
    await page.route('**/interactions', (route) => route.abort(), { times: 1 });
    await type('!');
    await press('Enter');
    await page.getByRole('alert').getByText('Something went wrong. Try again.').waitFor();
    complaints = [];
    await press('Enter');
    await last().getByText('Renamed: The bridge over the river!').waitFor();
  });

  it('offers a member what members have, and shows them nobody’s private replies', async () => {
    await type('/article add ');
    await press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('textbox', { name: /^Text/ }).fill('Long enough to be an article of its own.');
    await page.getByRole('button', { name: 'Submit' }).click();
    await last().getByText('Only you can see this').waitFor();
    await bot.finish('Added.');
    await last().getByText('Added.').waitFor();

    await page.getByRole('radio', { name: 'member' }).check();
    expect(await messages().count()).toBe(0);
    await type('/');
    const offered = page.getByRole('listbox').getByRole('option');
    await offered.first().waitFor();
    expect(await offered.allTextContents()).toEqual(['/whoWho was it?']);
    await shoot('member');
    await type('who x');
    await press('Enter');
    await last().getByText('Heard:').waitFor();
    expect(bot.heard.at(-1)).toMatchObject({
      member: { permissions: '2147601408', user: { username: 'another member' } },
    });
    await last().getByRole('button', { name: 'More' }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Find the passage']);
    await press('Escape');
    await page.getByRole('radio', { name: 'manager' }).check();
    expect(await messages().count()).toBe(2);
  });

  it('speaks in direct messages as a user, with commands of their own', async () => {
    await page.getByRole('radio', { name: 'direct messages' }).check();
    await page.getByRole('heading', { name: 'Verbatim', exact: true }).waitFor();
    await type('/article list ');
    await press('Enter');
    await last().getByRole('button', { name: 'Export' }).waitFor();
    await shoot('direct');
    const [asked = {}] = bot.heard;
    expect(asked).toMatchObject({
      context: 1,
      user: { username: 'you' },
      authorizing_integration_owners: { '1': text(object(asked, 'user'), 'id') },
    });
    expect(Object.keys(asked)).not.toEqual(expect.arrayContaining(['guild_id']));
    expect(Object.keys(asked)).not.toEqual(expect.arrayContaining(['member']));
    await page.getByRole('radio', { name: 'manager' }).check();
    expect(await messages().count()).toBe(0);
  });

  it('fits a phone', async () => {
    await page.close();
    await open(390, 844);
    await choose(NOTES, () => page.getByRole('button', { name: 'Attach a file' }).click());
    await page.getByText('27 bytes').waitFor();
    await shoot('phone-tray');
    await press('Enter');
    await list();
    await shoot('phone-list');
    await last().getByRole('button', { name: 'Export' }).click();
    await bot.finish('Everything, in one file.', [
      { name: 'a-library-with-a-very-long-name-that-no-phone-has-room-for.json', type: '', content: '{}' },
    ]);
    await last()
      .getByRole('link', { name: /^Download/ })
      .waitFor();
    await shoot('phone-file');
    await type('/article add ');
    await drop('a-file-with-a-very-long-name-that-no-phone-has-room-for.txt', 'Words');
    await page.getByText('5 bytes').waitFor();
    await shoot('phone-option');
    await press('Escape', 'Escape');
    await type('/article add ');
    await press('Enter');
    await page.getByRole('dialog').waitFor();
    await shoot('phone-form');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
