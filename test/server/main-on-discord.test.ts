import type { APIInteractionResponse } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inviteLink } from '../../src/discord/application.ts';
import { commandDeclarations } from '../../src/discord/declarations.ts';
import { setupWording, wording } from '../../src/wording.ts';
import { eventually } from '../support/eventually.ts';
import { autocomplete, button, chatCommand, messageCommand } from '../support/interactions.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../support/loopback-discord/index.ts';
import { type Job, runJob, startJob } from '../support/run-job.ts';
import { applicationKey } from '../support/signed.ts';
import { shown } from '../support/shown-text.ts';

const TOKEN = 'loopback.bot.token';

/** The whole way once more, with Discord's place taken by the loopback: the process, discord.js, respond(), the article. */
describe('the bot on Discord', { timeout: 60_000 }, () => {
  let discord: LoopbackDiscord;
  let job: Job | undefined;

  beforeEach(async () => {
    discord = await startLoopbackDiscord({ token: TOKEN });
  });
  afterEach(async () => {
    job?.child.kill('SIGKILL');
    job = undefined;
    await discord.close();
  });

  const settings = (): Record<string, string> => ({ DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api });

  async function start(): Promise<void> {
    job = startJob([], { env: settings() });
    await discord.gatewayWhere((events) => events.includes('identify'));
    // Registered commands are the last thing that a start sends.
    const all = commandDeclarations().length;
    await discord.requestWhere(() => discord.commands().length === all);
  }

  async function answered(
    interaction: Parameters<LoopbackDiscord['dispatch']>[0],
  ): Promise<APIInteractionResponse> {
    await discord.dispatch(interaction);
    const { body } = await discord.nextCallback();
    // The loopback has held it against Discord's description of a response.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return body as unknown as APIInteractionResponse;
  }

  it('registers its commands, answers from the article, and ends in good order', async () => {
    await start();
    const first = shown(await answered(chatCommand('ask', { question: 'protests in Kazakhstan' })));
    expect(first.quotations[0]).toContain('Kazakhstan');
    const next = first.buttons.find(({ label }) => label.startsWith('Next'))?.customId ?? '';
    expect(shown(await answered(button(next))).quotations[0]).not.toBe(first.quotations[0]);
    expect(JSON.stringify(await answered(autocomplete('who', { question: 'Tokaev' }, 'question')))).toContain(
      'Tokayev',
    );
    const found = shown(await answered(messageCommand('Find the passage', '140 protesters were killed')));
    expect(found.quotations[0]).toMatch(/^More than 140 protesters/);
    job?.child.kill('SIGTERM');
    expect(await job?.ended).toBe(0);
    expect(job?.stdout()).not.toMatch(/protests in|140 protesters|loopback\.bot/);
  });

  it('answers a mention and a follow-up, and writes neither to its log', async () => {
    await start();
    discord.channels.say({ content: `<@${discord.applicationId}> Who sent paratroopers?` });
    const answer = await discord.nextReply();
    expect(JSON.stringify(answer.components)).toContain('paratroopers');
    discord.channels.say({ content: 'and why?', replyTo: answer.id });
    const more = await discord.nextReply();
    expect(JSON.stringify(more.components)).toContain('/why sent paratroopers');
    job?.child.kill('SIGTERM');
    expect(await job?.ended).toBe(0);
    expect(job?.stdout()).not.toMatch(/paratroopers|and why/);
  });

  it('says which servers it is in, how to invite it, and that others can read its .env', async () => {
    await discord.close();
    discord = await startLoopbackDiscord({ token: TOKEN, guildIds: ['1300000000000000001'] });
    const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-start-'));
    const file = path.join(folder, '.env');
    await writeFile(file, `DISCORD_TOKEN=${TOKEN}\n`);
    await chmod(file, 0o644);
    const knowledge = path.resolve('knowledge');
    job = startJob([], {
      cwd: folder,
      env: { ...settings(), DISCORD_TOKEN: undefined, KNOWLEDGE_FOLDER: knowledge },
    });
    await eventually(() => job?.stderr().includes(inviteLink(discord.applicationId)) === true);
    expect(job.stderr()).toContain(setupWording.servers(['Server 1300000000000000001'], 0, false));
    expect(job.stderr()).toContain(setupWording.open('.env'));
    job.child.kill('SIGTERM');
    await job.ended;
    await rm(folder, { recursive: true });
  });

  it('sends no command again that has not changed', async () => {
    await start();
    job?.child.kill('SIGTERM');
    await job?.ended;
    const { code, stdout } = await runJob(['register'], { env: settings() });
    expect(stdout.trim()).toBe(wording.terminal.registered(commandDeclarations().length));
    expect(code).toBe(0);
  });

  it('answers in every shard, starts again one that is lost, and ends them all', async () => {
    await discord.close();
    discord = await startLoopbackDiscord({ token: TOKEN, shards: 2, maxConcurrency: 16 });
    job = startJob(['start', '--mode', 'gateway'], { env: settings() });
    const identified = (times: number) =>
      discord.gatewayWhere((events) => events.filter((event) => event === 'identify').length === times);
    await identified(2);
    expect(discord.commands()).toHaveLength(commandDeclarations().length);
    const inBoth = async (): Promise<void> => {
      for (const shard of [0n, 1n]) {
        const guildId = String((1_000_000n << 22n) + (shard << 22n));
        const question = { question: 'protests in Kazakhstan' };
        const said = shown(await answered(chatCommand('ask', question, { guildId })));
        expect(said.quotations[0]).toContain('Kazakhstan');
      }
    };
    await inBoth();
    // Discord ends both for good; each process ends, and another takes its place.
    discord.closeConnections(4004);
    await identified(4);
    await inBoth();
    job.child.kill('SIGTERM');
    expect(await job.ended).toBe(0);
    await eventually(() => discord.connections() === 0);
  });

  it('serves the HTTP endpoint, its metrics apart from it, and ends in good order', async () => {
    await discord.close();
    const key = applicationKey();
    discord = await startLoopbackDiscord({ token: TOKEN, key });
    const { publicKey: DISCORD_PUBLIC_KEY } = key;
    const env = { DISCORD_API: discord.api, DISCORD_PUBLIC_KEY, HTTP_PORT: '0', METRICS_PORT: '0' };
    job = startJob(['start', '--mode', 'http'], { env });
    const { stderr } = job;
    await eventually(() => stderr().includes('metrics'));
    const [endpoint = '', metrics = ''] = stderr().match(/http:\/\/[\w.:]+\/\w+/g) ?? [];
    const command = chatCommand('who', { question: 'Tokaev' });
    expect(await discord.post(endpoint, command)).toBe(200);
    expect(JSON.stringify(discord.messages(command.id))).toContain('Tokayev');
    expect((await fetch(new URL('/metrics', endpoint))).status).toBe(404);
    expect((await fetch(new URL('/ready', endpoint))).status).toBe(200);
    expect(await (await fetch(metrics)).text()).toContain('command="who",outcome="answered"} 1');
    job.child.kill('SIGTERM');
    expect(await job.ended).toBe(0);
    expect(job.stdout()).not.toContain('Tokaev');
  });

  it('says in one line that the token is wrong', async () => {
    const { code, stderr } = await runJob([], { env: { ...settings(), DISCORD_TOKEN: 'another.bot.token' } });
    expect(stderr.trim().split('\n')).toEqual([wording.terminal.gateway.token]);
    expect(code).toBe(1);
  });
});
