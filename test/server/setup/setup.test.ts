import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandDeclarations } from '../../../src/discord/declarations.ts';
import { inviteLink } from '../../../src/discord/application.ts';
import { REST } from '../../../src/discord/rest.ts';
import type { Dialog } from '../../../src/server/setup/dialog.ts';
import { isOpenToOthers, withVariables, writeEnvFile } from '../../../src/server/setup/env-file.ts';
import { runSetup } from '../../../src/server/setup/setup.ts';
import { setupWording, wording } from '../../../src/wording.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../support/loopback-discord/index.ts';
import { runJob } from '../../support/run-job.ts';

const TOKEN = 'loopback.bot.token';
let discord: LoopbackDiscord;
let folder: string;

beforeEach(async () => {
  discord = await startLoopbackDiscord({ token: TOKEN, guildIds: ['1300000000000000001'] });
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-setup-'));
});
afterEach(async () => {
  await discord.close();
  await rm(folder, { recursive: true });
});

/** Somebody at a terminal who gives these answers; after the last one they press Ctrl+C. */
function person(answers: readonly string[]): Dialog & { readonly said: string[]; readonly opened: string[] } {
  const left = [...answers];
  const said: string[] = [];
  const opened: string[] = [];
  return {
    isPerson: true,
    said,
    opened,
    say: (sentence) => said.push(sentence),
    secret: async () => left.shift() ?? null,
    during: (_, work) => work,
    open: (url) => opened.push(url),
  };
}

/** A setup with what it kept. */
async function setUp(
  dialog: Dialog,
  token?: string,
  api = discord.api,
): Promise<{ result: Awaited<ReturnType<typeof runSetup>>; saved: Record<string, string> }> {
  const saved: Record<string, string> = {};
  const result = await runSetup({
    dialog,
    token,
    connect: (given) => new REST({ version: '10', api, retries: 0, timeout: 2000 }).setToken(given),
    declarations: commandDeclarations(),
    save: async (variables) => void Object.assign(saved, variables),
  });
  return { result, saved };
}

describe('the setup', () => {
  it('opens the portal, takes the token, registers the commands, and prints the invite link', async () => {
    const dialog = person([TOKEN]);
    const { result, saved } = await setUp(dialog);
    expect(result).toBe('done');
    expect(dialog.opened).toEqual(['https://discord.com/developers/applications']);
    expect(saved).toEqual({ DISCORD_TOKEN: TOKEN, DISCORD_PUBLIC_KEY: '0'.repeat(64) });
    expect(discord.commands()).toHaveLength(commandDeclarations().length);
    const said = dialog.said.join('\n');
    expect(said).toContain(inviteLink(discord.applicationId));
    expect(said).toContain('Server 1300000000000000001');
    expect(said).not.toContain(TOKEN);
  });

  it('asks again after a wrong token, and keeps none that Discord doesn’t know', async () => {
    const dialog = person(['nonsense', 'wrong.bot.token', TOKEN]);
    const { result, saved } = await setUp(dialog);
    expect(result).toBe('done');
    expect(dialog.said).toContain(setupWording.notAToken);
    expect(dialog.said).toContain(setupWording.wrongToken);
    expect(saved['DISCORD_TOKEN']).toBe(TOKEN);
  });

  it('asks for another token where the one that’s there was reset', async () => {
    const { result, saved } = await setUp(person([TOKEN]), 'reset.bot.token');
    expect(result).toBe('done');
    expect(saved['DISCORD_TOKEN']).toBe(TOKEN);
  });

  it('can be stopped half-way, and goes on from there without asking again', async () => {
    const stopped = person([]);
    expect((await setUp(stopped)).result).toBe('stopped');
    expect(stopped.said.at(-1)).toBe(setupWording.stopped);
    discord.failNext(500, { path: /commands/ });
    const failed = person([TOKEN]);
    const { result, saved } = await setUp(failed);
    expect(result).toBe('failed');
    expect(failed.said.at(-1)).toBe(setupWording.goOn);
    const again = person([]);
    expect((await setUp(again, saved['DISCORD_TOKEN'])).result).toBe('done');
    expect(again.opened).toEqual([]);
  });

  it('keeps nothing without a network', async () => {
    const dialog = person([TOKEN, TOKEN]);
    const { result, saved } = await setUp(dialog, undefined, 'http://127.0.0.1:9/api');
    expect(result).toBe('failed');
    expect(saved).toEqual({});
    expect(dialog.said.at(-1)).toBe(wording.terminal.gateway.unreachable);
  });

  it('tells where interactions go to an HTTP endpoint instead', async () => {
    await discord.close();
    discord = await startLoopbackDiscord({ token: TOKEN, endpoint: 'https://bot.example/interactions' });
    const dialog = person([TOKEN]);
    await setUp(dialog);
    expect(dialog.said.join('\n')).toContain('https://bot.example/interactions');
  });
});

describe('the invite link', () => {
  it('has exactly the scopes and permissions that the bot uses', () => {
    const query = new URL(inviteLink('42')).searchParams;
    expect(query.get('client_id')).toBe('42');
    expect(query.get('scope')).toBe('bot applications.commands');
    // View Channels, Send Messages, Read Message History, Send Messages in Threads.
    expect(BigInt(query.get('permissions') ?? '')).toBe(
      (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n),
    );
  });
});

describe('npm run setup', { timeout: 30_000 }, () => {
  const run = (stdin: string, env: Record<string, string | undefined> = {}): ReturnType<typeof runJob> =>
    runJob(['setup'], { cwd: folder, stdin, env: { DISCORD_API: discord.api, ...env } });
  const envFile = (): string => path.join(folder, '.env');

  it('works piped, and writes a .env that only its owner can read', async () => {
    const { code, stdout, stderr } = await run(`${TOKEN}\n`);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain(inviteLink(discord.applicationId));
    expect(stdout).not.toContain(TOKEN);
    expect(await readFile(envFile(), 'utf8')).toContain(`DISCORD_TOKEN=${TOKEN}\n`);
    expect((await stat(envFile())).mode & 0o777).toBe(0o600);
  });

  it('goes on from a .env that’s there, keeps what else it says, and closes it to others', async () => {
    await writeFile(envFile(), `# mine\nMEANING=words\nDISCORD_TOKEN=${TOKEN}\n`, { mode: 0o644 });
    await chmod(envFile(), 0o644);
    const { code, stdout } = await run('', { DISCORD_TOKEN: undefined });
    expect(code).toBe(0);
    expect(stdout).toContain(setupWording.closing('.env'));
    expect(await readFile(envFile(), 'utf8')).toBe(
      `# mine\nMEANING=words\nDISCORD_TOKEN=${TOKEN}\nDISCORD_PUBLIC_KEY=${'0'.repeat(64)}\n`,
    );
    expect((await stat(envFile())).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['no input', '', setupWording.noInput],
    ['nonsense', 'x\n', setupWording.notAToken],
    ['a wrong token', 'wrong.bot.token\n', setupWording.wrongToken],
  ])('fails with %s, says why, and writes nothing', async (_, stdin, sentence) => {
    const { code, stdout } = await run(stdin);
    expect(code).toBe(1);
    expect(stdout).toContain(sentence);
    expect(await readdir(folder)).toEqual([]);
  });

  it('says so where .env can’t be written', async () => {
    await mkdir(envFile());
    const { code, stderr } = await run(`${TOKEN}\n`);
    expect(code).toBe(1);
    expect(stderr).toContain('Can’t write .env (EISDIR)');
    expect(await readdir(folder)).toEqual(['.env']);
  });
});

describe('.env', () => {
  it('gets variables where they stand, once, and keeps every other line', () => {
    const before = '# a\r\nexport DISCORD_TOKEN=old\r\nB=2\r\nDISCORD_TOKEN=older\r\n';
    expect(withVariables(before, { DISCORD_TOKEN: 'new', C: '3' })).toBe(
      '# a\nDISCORD_TOKEN=new\nB=2\nC=3\n',
    );
    expect(withVariables('', { A: '1' })).toBe('A=1\n');
  });

  it('that others can read is told of', async () => {
    const file = path.join(folder, '.env');
    expect(await isOpenToOthers(file)).toBe(false);
    await writeEnvFile(file, 'A=1\n');
    expect(await isOpenToOthers(file, 'linux')).toBe(false);
    await chmod(file, 0o640);
    expect(await isOpenToOthers(file, 'linux')).toBe(true);
    expect(await isOpenToOthers(file, 'win32')).toBe(false);
  });
});
