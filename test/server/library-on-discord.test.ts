import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeState } from '../../src/discord/custom-id.ts';
import { wording } from '../../src/wording.ts';
import { chatCommand, modalSubmit } from '../support/interactions.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../support/loopback-discord/index.ts';
import { isPostgresMissing, startPostgres, type Postgres } from '../support/postgres.ts';
import { type Job, startJob } from '../support/run-job.ts';
import { applicationKey } from '../support/signed.ts';

const TOKEN = 'loopback.bot.token';
const HARBOUR = 'The mayor of Dover, Ann Smith, reopened the harbour on Friday. Nobody was hurt.';

/** Libraries the whole way: processes of ours, discord.js, a database, and the loopback for Discord. */
describe('a library', { timeout: 60_000 }, () => {
  let discord: LoopbackDiscord;
  const jobs: Job[] = [];
  const key = applicationKey();

  beforeEach(async () => {
    discord = await startLoopbackDiscord({ token: TOKEN, key });
  });
  afterEach(async () => {
    for (const { child } of jobs.splice(0)) child.kill('SIGKILL');
    await discord.close();
  });

  /** What Discord shows of an interaction, once that holds some words. */
  const shows = async (id: string, words: string): Promise<string> => {
    const shown = (): string => JSON.stringify(discord.messages(id));
    await expect.poll(shown, { timeout: 15_000, interval: 20 }).toContain(words);
    return shown();
  };

  it('takes an attached file over the gateway, answers from it, and gives it back as a file', async () => {
    jobs.push(startJob([], { env: { DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api } }));
    await discord.gatewayWhere((events) => events.includes('identify'));
    const attachment = discord.attach({
      filename: 'harbour.txt',
      contentType: 'text/plain',
      content: HARBOUR,
    });
    const add = chatCommand('article add', { file: { attachment } });
    await discord.dispatch(add);
    expect(await shows(add.id, wording.library.added)).toContain('Ann Smith');
    const ask = chatCommand('who', { question: 'reopened the harbour' });
    await discord.dispatch(ask);
    expect(await shows(ask.id, '**Ann Smith**')).toContain('harbour');
    const again = chatCommand('article add', { file: { attachment } });
    await discord.dispatch(again);
    await shows(again.id, wording.library.known);
    const exported = chatCommand('article export');
    await discord.dispatch(exported);
    await shows(exported.id, 'attachment://');
    const [file = ''] = discord.files(exported.id).values();
    expect(JSON.parse(file)).toMatchObject({ articles: [{ text: HARBOUR }] });
    expect(jobs[0]?.stdout()).not.toMatch(/harbour|Smith/);
  });

  describe.skipIf(isPostgresMissing)('in PostgreSQL', () => {
    let postgres: Postgres;
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(() => postgres.remove());

    it('answers from what another worker has added, and says when the database is away', async () => {
      const env = {
        DISCORD_API: discord.api,
        DISCORD_PUBLIC_KEY: key.publicKey,
        HTTP_PORT: '0',
        METRICS_PORT: '0',
        DATABASE_URL: await postgres.newDatabase(),
      };
      const start = async (): Promise<string> => {
        const job = startJob(['start', '--mode', 'http'], { env });
        jobs.push(job);
        await vi.waitUntil(() => job.stderr().includes('metrics'), 20_000);
        return /http:\/\/[\w.:]+\/interactions/.exec(job.stderr())?.[0] ?? '';
      };
      const [one, other] = await Promise.all([start(), start()]);
      const asked = async (worker: string): Promise<string> => {
        const command = chatCommand('who', { question: 'reopened the harbour' });
        expect(await discord.post(worker, command)).toBe(200);
        return JSON.stringify(discord.messages(command.id));
      };
      expect(await asked(other)).not.toContain('Ann Smith');

      const form = encodeState({ act: 'library', private: false, does: { step: 'paste' } });
      const sent = modalSubmit(form, { title: 'Harbour reopens', text: HARBOUR });
      await discord.post(one, sent);
      await shows(sent.id, wording.library.added);
      await expect.poll(() => asked(other), { timeout: 20_000 }).toContain('Ann Smith');

      await postgres.stop('fast');
      // What is in memory is answered from all the same; what is not says what is the matter.
      expect(await asked(other)).toContain('Ann Smith');
      const elsewhere = chatCommand('who', { question: 'reopened' }, { guildId: '1300000000000000009' });
      await discord.post(other, elsewhere);
      await shows(elsewhere.id, wording.library.away);
      expect((await fetch(new URL('/ready', other))).status).toBe(503);
      await postgres.start();
      const later = chatCommand('who', { question: 'reopened' }, { guildId: '1300000000000000009' });
      await discord.post(other, later);
      await shows(later.id, 'Kazakhstan');
      expect((await fetch(new URL('/ready', other))).status).toBe(200);
    });
  });
});
