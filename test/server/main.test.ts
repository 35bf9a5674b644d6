import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Job, runJob, startJob } from '../support/run-job.ts';
import { applicationKey } from '../support/signed.ts';

const MISSING = '/nowhere/articles';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Resolves as soon as a job has printed what matches. */
async function printed(job: Job, pattern: RegExp): Promise<RegExpExecArray> {
  const { stdout } = job.child;
  for (;;) {
    const found = pattern.exec(job.stdout());
    if (found) return found;
    // oxlint-disable-next-line no-await-in-loop
    const over = await Promise.race([once(stdout, 'data').then(() => false), job.ended.then(() => true)]);
    if (over) expect.fail(`the job ended: ${job.stderr()}`);
  }
}

describe('a job that cannot go on says why in one line', () => {
  it.each<[string, string[], Record<string, string>, RegExp]>([
    ['no such job', ['fly'], {}, /Unknown job "fly"/],
    ['no such job, though every object has the name', ['toString'], {}, /Unknown job "toString"/],
    ['no such job, though every object has the name', ['__proto__'], {}, /Unknown job "__proto__"/],
    ['no such mode', ['start', '--mode', 'fly'], {}, /--mode gateway\|http\|playground/],
    ['no such option', ['start', '--sesame'], {}, /--mode gateway\|http\|playground/],
    ['shards of nothing', ['start', '--mode', 'playground', '--shards', '2'], {}, /--shards/],
    ['no number of shards', ['start', '--mode', 'gateway', '--shards', '0'], {}, /--shards/],
    ['a gateway without a token', ['start', '--mode', 'gateway'], {}, /^DISCORD_TOKEN isn’t set/],
    ['HTTP without a key', ['start', '--mode', 'http'], {}, /^DISCORD_PUBLIC_KEY isn’t set/],
    ['the same as npm start gives it', ['--mode', 'http'], {}, /^DISCORD_PUBLIC_KEY isn’t set/],
    ['no such option for npm start', ['--sesame'], {}, /--mode gateway\|http\|playground/],
    [
      'a key that is none',
      ['start', '--mode', 'http'],
      { DISCORD_PUBLIC_KEY: 'sesame' },
      /^DISCORD_PUBLIC_KEY/,
    ],
    ['a token that is none', [], { DISCORD_TOKEN: 'sesame' }, /^DISCORD_TOKEN is not a bot token/],
    ['a port that is none', [], { PLAYGROUND_PORT: '99999' }, /^PLAYGROUND_PORT must be/],
    ['nothing to register with', ['register'], {}, /^DISCORD_TOKEN isn’t set/],
    ['nothing to inspect', ['inspect'], {}, /npm run inspect/],
  ])('with code 2 where the command or a setting is wrong: %s, %j', (_, args, env, expected) =>
    fails(args, env, expected, 2),
  );

  it.each<[string, string[], Record<string, string>, RegExp]>([
    ['no knowledge folder', ['start'], { KNOWLEDGE_FOLDER: MISSING }, /\/nowhere\/articles.*ENOENT/],
    ['no knowledge folder', ['ask', 'who'], { KNOWLEDGE_FOLDER: MISSING }, /KNOWLEDGE_FOLDER/],
    ['nowhere to add to', ['add', 'knowledge/putin-kazakhstan.md'], { KNOWLEDGE_FOLDER: MISSING }, /ENOENT/],
    ['no such file to add', ['add', 'nowhere.md'], {}, /^Can’t add nowhere\.md: .*ENOENT/],
    ['a link into this machine', ['add', 'http://127.0.0.1/'], {}, /private network/],
    ['no such file to inspect', ['inspect', 'nowhere.md'], {}, /^Can’t inspect nowhere\.md: .*ENOENT/],
  ])('with code 1 where it can’t be done: %s, %j', (_, args, env, expected) => fails(args, env, expected, 1));

  async function fails(
    args: readonly string[],
    env: Record<string, string>,
    expected: RegExp,
    exitCode: number,
  ): Promise<void> {
    const { code, stdout, stderr } = await runJob(args, { env });
    expect(stderr).toMatch(expected);
    expect(stderr).toMatch(/^.+\n$/);
    expect(stderr).not.toContain('sesame');
    expect(stdout).toBe('');
    expect(code).toBe(exitCode);
  }

  it.each([
    ['PLAYGROUND_PORT', [], {}],
    ['HTTP_PORT', ['--mode', 'http'], { METRICS_PORT: '0' }],
    // By then the endpoint listens, and must not go on alone.
    ['METRICS_PORT', ['--mode', 'http'], { HTTP_PORT: '0' }],
  ])('a port in use: %s', async (setting, args, others) => {
    const occupant = createServer().listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    // A server that listens on a host and port has an address of that kind.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { port } = occupant.address() as AddressInfo;
    const { publicKey: DISCORD_PUBLIC_KEY } = applicationKey();
    const env = { DISCORD_PUBLIC_KEY, LOG_LEVEL: 'silent', ...others, [setting]: String(port) };
    try {
      const { code, stdout, stderr } = await runJob(args, { env });
      expect(stderr).toMatch(/^.+\n$/);
      expect(stderr).toContain(`Port ${port} is in use`);
      expect(stderr).toContain(setting);
      expect(stdout).toBe('');
      expect(code).toBe(1);
    } finally {
      occupant.close();
    }
  });
});

describe('the playground', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'is ready, answers, and ends in good order on %s',
    async (signal) => {
      const job = startJob([], { env: { PLAYGROUND_PORT: '0' } });
      try {
        const [, url = ''] = await printed(job, /Verbatim is ready: (http:\S+) \(1 article /);
        const articles = await fetch(`${url}articles`);
        expect(await articles.json()).toEqual([
          { title: 'Vladimir Putin sees Russia winning in Kazakhstan crackdown' },
        ]);
        job.child.kill(signal);
        expect(await job.ended).toBe(0);
      } finally {
        job.child.kill('SIGKILL');
      }
    },
  );

  it('starts without an article, and says where to put one', async () => {
    const job = startJob([], { env: { PLAYGROUND_PORT: '0', KNOWLEDGE_FOLDER: folder } });
    try {
      await printed(job, /Verbatim is ready: .* \(0 articles /);
      expect(job.stderr()).toContain(folder);
      job.child.kill('SIGTERM');
      expect(await job.ended).toBe(0);
    } finally {
      job.child.kill('SIGKILL');
    }
  });
});

describe('a fault of Verbatim itself', () => {
  const FAULT =
    "process.stdin.setEncoding = () => { throw new TypeError('secret words\\n    at secret (x.ts:1:2)'); };";

  it('is told with its kind and its places, never with words from outside', async () => {
    // In base64, for the place of the fault is this very URL.
    const fault = `data:text/javascript;base64,${Buffer.from(FAULT).toString('base64')}`;
    const { code, stdout, stderr } = await runJob(['batch'], { nodeArgs: ['--import', fault] });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Verbatim crashed \(TypeError\)/);
    expect(stderr).toMatch(/batch\.ts:\d+:\d+/);
    expect(stderr).not.toContain('secret');
  });
});

describe('the jobs of the terminal', () => {
  it.each([
    ['start', ['--help'], /--mode/],
    ['start', ['start', '-h'], /--mode/],
    ['ask', ['ask', 'who', '--help'], /npm run ask/],
    ['add', ['add', '--help'], /npm run add/],
    ['library', ['library', '--help'], /npm run library|npm run --silent library/],
    ['batch', ['batch', '--help'], /npm run --silent batch/],
    ['inspect', ['inspect', '--help'], /npm run inspect/],
    ['register', ['register', '--help'], /npm run register/],
  ])('%s explains itself: %j', async (_, args, expected) => {
    const { code, stdout, stderr } = await runJob(args);
    expect(stdout).toMatch(expected);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('ask answers, and its exit code says whether the articles do', async () => {
    const said = await runJob(['ask', 'who', 'Tokaev']);
    expect(said.code).toBe(0);
    expect(said.stdout).toContain('Kassim-Jomart Tokayev');
    expect(said.stderr).toBe('');
    const nothing = await runJob(['ask', 'when', 'was', 'the', 'telescope', 'invented']);
    expect(nothing.code).toBe(1);
    expect(nothing.stdout).toContain('I couldn’t find anything about that.');
    expect((await runJob(['ask', 'fly'])).code).toBe(2);
  });

  it('ask names a broken file and answers from the others', async () => {
    await writeFile(path.join(folder, 'broken.md'), '---\ntitle: Broken\n');
    await writeFile(path.join(folder, 'rain.txt'), 'Rain fell on Tuesday.');
    const { code, stdout, stderr } = await runJob(['ask', 'when', 'rain'], {
      env: { KNOWLEDGE_FOLDER: folder },
    });
    expect(stderr).toMatch(/^Skipped broken\.md: .+\n$/);
    expect(stdout).toContain('Rain fell on Tuesday.');
    // Answered or shown as the closest passage, but understood.
    expect(code).toBeLessThan(2);
  });

  it.skipIf(process.platform === 'win32')('a file’s name cannot steer the terminal', async () => {
    await writeFile(path.join(folder, 'a\u001B[2J\nb.md'), '---\ntitle: Broken\n');
    await writeFile(path.join(folder, 'rain.txt'), 'Rain fell on Tuesday.');
    const { stderr } = await runJob(['ask', 'when', 'rain'], { env: { KNOWLEDGE_FOLDER: folder } });
    expect(stderr).toMatch(/^Skipped a\uFFFD\[2J b\.md: .+\n$/);
  });

  it('add keeps an article that ask answers from, and says so the second time', async () => {
    const env = { KNOWLEDGE_FOLDER: folder };
    const file = 'knowledge/putin-kazakhstan.md';
    const added = await runJob(['add', file, '--name', 'kazakhstan'], { env });
    expect(added.stderr).toBe('');
    expect(added.stdout).toContain(`Added as ${path.join(folder, 'kazakhstan.md')}`);
    expect(added.code).toBe(0);
    const said = await runJob(['ask', 'who', 'Tokaev', '--article', 'kazakhstan'], { env });
    expect(said.stdout).toContain('Kassim-Jomart Tokayev');
    const again = await runJob(['add', file], { env });
    expect(again.stdout).toContain('Already added');
    expect(again.code).toBe(0);
  });

  it.each(['setup', 'start', 'ask', 'add', 'library', 'batch', 'inspect', 'register'])(
    '%s --help tells how to use it',
    async (job) => {
      const { code, stdout, stderr } = await runJob([job, '--help']);
      expect(stdout).toMatch(/npm (?:run|start)/);
      expect(stderr).toBe('');
      expect(code).toBe(0);
    },
  );

  it('add explains itself', async () => {
    const { code, stdout, stderr } = await runJob(['add']);
    expect(stderr).toContain('npm run add -- https://');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('batch answers line by line until its input ends', async () => {
    const stdin = '{"op":"sentences","text":"One. Two."}\nnonsense\n';
    const { code, stdout, stderr } = await runJob(['batch'], { stdin });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(answers).toMatchObject([{ ok: true }, { ok: false }]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('batch answers a request before the next one comes', async () => {
    const job = startJob(['batch']);
    try {
      job.child.stdin.write('{"op":"sentences","text":"One."}\n');
      await printed(job, /"sentences":\[\[0,4\]\]/);
      job.child.stdin.write('{"op":"sentences","text":"Fifty."}\n');
      await printed(job, /"sentences":\[\[0,6\]\]/);
      job.child.stdin.end();
      expect(await job.ended).toBe(0);
    } finally {
      job.child.kill('SIGKILL');
    }
  });

  it('inspect shows what is known of a file', async () => {
    const { code, stdout, stderr } = await runJob(['inspect', 'knowledge/putin-kazakhstan.md']);
    expect(stdout).toContain('## Main event');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});
