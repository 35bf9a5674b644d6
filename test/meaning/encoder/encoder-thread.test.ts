import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { EncoderThread } from '../../../src/meaning/encoder/encoder-thread.ts';
import { loadEncoder } from '../../../src/meaning/encoder/load-encoder.ts';

const threads: EncoderThread[] = [];
const start = (...options: ConstructorParameters<typeof EncoderThread>): EncoderThread => {
  const thread = new EncoderThread(...options);
  threads.push(thread);
  return thread;
};
afterEach(async () => {
  await Promise.all(threads.splice(0).map((thread) => thread.close()));
});

it('gives the vector that the encoder gives', async () => {
  const loaded = loadEncoder();
  if (!loaded.ok) throw new Error(loaded.problem);
  const text = 'Who closed the bridge?';
  expect(await start().encode(text)).toEqual(loaded.encoder.encode(text));
});

it('answers texts that came while it loaded, each with its own vector', async () => {
  const thread = start();
  expect(thread.isReady).toBe(false);
  const [first, second, third] = await Promise.all(['one', 'two', 'one'].map((text) => thread.encode(text)));
  expect(thread.isReady).toBe(true);
  expect(first).toHaveLength(512);
  expect(second).not.toEqual(first);
  expect(third).toBe(first);
});

it('remembers a text, and forgets the one that was asked the longest ago', async () => {
  const thread = start();
  const first = await thread.encode('first');
  for (let i = 0; i < 255; i++) await thread.encode(`other ${i}`);
  expect(await thread.encode('first')).toBe(first);
  await thread.encode('one too many');
  expect(await thread.encode('first')).toBe(first);
  for (let i = 0; i < 256; i++) await thread.encode(`more ${i}`);
  const again = await thread.encode('first');
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});

it('reads a question of any length', async () => {
  expect(await start().encode('why '.repeat(1500))).toHaveLength(512);
});

describe('gives no vector', () => {
  it('when too many texts wait', async () => {
    const thread = start();
    const all = await Promise.all(Array.from({ length: 70 }, (_, i) => thread.encode(`text ${i}`)));
    expect(all.filter((vector) => vector === undefined)).toHaveLength(6);
    expect(await thread.encode('text 69')).toBeDefined();
  });

  it('when it is closed', async () => {
    const problems: string[] = [];
    const thread = start({ onProblem: (problem) => problems.push(problem) });
    const waiting = thread.encode('waiting');
    await thread.close();
    expect(await waiting).toBeUndefined();
    expect(await thread.encode('late')).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('when the model is missing, and says so once', async () => {
    const problems: string[] = [];
    const thread = start({ folder: '/nowhere', onProblem: (problem) => problems.push(problem) });
    expect(await thread.encode('anything')).toBeUndefined();
    expect(await thread.encode('anything')).toBeUndefined();
    expect(problems).toEqual(["is missing its model's files; run npm ci again"]);
  });
});

describe('a process', () => {
  const run = async (code: string): Promise<string> => {
    const file = new URL('../../../src/meaning/encoder/encoder-thread.ts', import.meta.url).href;
    const script = `import { EncoderThread } from '${file}';\n${code}`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    return stdout;
  };

  it('ends although the thread is there', async () => {
    expect(await run(`new EncoderThread(); console.log('done');`)).toBe('done\n');
    const asked = `const vector = await new EncoderThread().encode('x'); console.log(vector.length);`;
    expect(await run(asked)).toBe('512\n');
  });

  it('waits for a vector that it asked for', async () => {
    const code = `new EncoderThread().encode('x').then((vector) => console.log(vector.length));`;
    expect(await run(code)).toBe('512\n');
  });
});
