import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { runJob, startJob } from './support/run-job.ts';

/** The Node.js of the system, if it has one that is too old. */
function oldNode(): { readonly file: string; readonly version: string } | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(path.isAbsolute);
  for (const folder of folders.filter((each) => !each.includes('node_modules'))) {
    const file = path.join(folder, 'node');
    if (!existsSync(file)) continue;
    const version = execFileSync(file, ['--version'], { encoding: 'utf8' }).trim().replace(/^v/, '');
    if (Number(version.split('.')[0]) < 26) return { file, version };
  }
  return undefined;
}

/** Makes the Node.js that runs the tests call itself an older one, on another platform. */
function disguise(platform: string, arch: string): string {
  const code = `import process from 'node:process';
    const versions = { ...process.versions, node: '20.11.1' };
    Object.defineProperties(process, {
      versions: { value: versions }, platform: { value: '${platform}' }, arch: { value: '${arch}' },
    });`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

const TOO_OLD = /^Verbatim needs Node\.js 26 or newer, and this is (\d+\.\d+\.\d+)\. (.+)\n$/;

describe('a Node.js that is too old says so in one line, with exit code 1', () => {
  const old = oldNode();

  it.skipIf(!old)(`the one of this system${old ? '' : ' (skipped: there is none before 26)'}`, async () => {
    for (const args of [[], ['batch'], ['ask', 'who']]) {
      // oxlint-disable-next-line no-await-in-loop
      const { code, stdout, stderr } = await runJob(args, old ? { node: old.file } : {});
      expect(TOO_OLD.exec(stderr)?.[1]).toBe(old?.version);
      expect(stdout).toBe('');
      expect(code).toBe(1);
    }
  });

  it.each([
    ['linux', 'x64', /^Run `npm ci`/],
    ['darwin', 'arm64', /^Run `npm ci`/],
    ['win32', 'x64', /^Run `npm ci`/],
    ['darwin', 'x64', /^Install Node\.js 26 from https:\/\/nodejs\.org/],
    ['freebsd', 'x64', /^Install Node\.js 26 from https:\/\/nodejs\.org/],
  ])('one of %s-%s, with what to do there', async (platform, arch, whatToDo) => {
    const nodeArgs = ['--import', disguise(platform, arch)];
    const { code, stdout, stderr } = await runJob(['help'], { nodeArgs });
    const [, version, rest] = TOO_OLD.exec(stderr) ?? [];
    expect(version).toBe('20.11.1');
    expect(rest).toMatch(whatToDo);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it('there is a package for each platform that is told to run npm ci', () => {
    const { packages } = v.parse(
      v.object({
        packages: v.record(
          v.string(),
          v.object({
            os: v.optional(v.union([v.string(), v.array(v.string())])),
            cpu: v.optional(v.union([v.string(), v.array(v.string())])),
          }),
        ),
      }),
      JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')),
    );
    const packaged = Object.entries(packages)
      .filter(([name]) => /^node_modules\/node-(?:bin-)?(?:darwin|linux|win)-/.test(name))
      .map(([, { os, cpu }]) => [os, cpu].flat().join('-'));
    const source = readFileSync(new URL('../src/start.js', import.meta.url), 'utf8');
    const [, listed = ''] = /PACKAGED = \[(.*)\]/.exec(source) ?? [];
    expect([...listed.matchAll(/'([^']+)'/g)].map(([, each]) => each)).toEqual(packaged.toSorted());
  });
});

describe('npm start', () => {
  it('passes nothing to Node.js that an old one would refuse before it can say that it is too old', async () => {
    const { scripts } = v.parse(
      v.object({ scripts: v.object({ start: v.string() }) }),
      JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')),
    );
    const words = scripts.start.split(' ');
    expect([words.at(0), words.at(-1)]).toEqual(['node', 'src/start.js']);
    // An option of V8, which Node.js has taken since its version 5.
    expect(words.slice(1, -1)).toEqual(['--v8-pool-size=1']);
  });

  it('keeps experimental warnings of Node.js to itself, and lets others through', async () => {
    const warn = [
      "process.once('beforeExit', () => {",
      "  process.emitWarning('first', 'ExperimentalWarning');",
      "  process.emitWarning('second', { type: 'ExperimentalWarning' });",
      "  process.emitWarning('third', 'DeprecationWarning');",
      "  process.emitWarning('fourth');",
      '});',
    ].join('\n');
    const { stderr } = await runJob(['ask', 'help'], {
      nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(warn)}`],
    });
    expect(stderr).toContain('third');
    expect(stderr).toContain('fourth');
    expect(stderr).not.toMatch(/first|second|Experimental/);
  });

  it('serves the page without a warning', async () => {
    const job = startJob([], { env: { PLAYGROUND_PORT: '0' } });
    try {
      while (!job.stdout().includes('http://')) await once(job.child.stdout, 'data');
      const [url = ''] = /http:\S+/.exec(job.stdout()) ?? [];
      const script = await fetch(`${url}app.ts`);
      expect(await script.text()).not.toContain('import type');
      expect(job.stderr()).toBe('');
    } finally {
      job.child.kill('SIGKILL');
    }
  });
});

it('the Node.js that comes with the project runs it', async () => {
  const { code, stderr } = await runJob(['ask', 'help']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
});
