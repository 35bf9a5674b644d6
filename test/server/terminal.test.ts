import { expect, it } from 'vitest';
import { during } from '../../src/server/terminal.ts';

/** A screen that keeps what is written to it. */
function screen(isTTY: boolean): {
  isTTY: boolean;
  write: (text: string | Uint8Array) => boolean;
  written: string[];
} {
  const written: string[] = [];
  return { isTTY, written, write: (text) => written.push(String(text)) > 0 };
}

it('work that takes long is told of at a terminal, and the line goes when it’s done', async () => {
  const { write, written } = screen(true);
  const { promise, resolve } = Promise.withResolvers<string>();
  const first = (text: string | Uint8Array): boolean => {
    resolve('done');
    return write(text);
  };
  expect(await during('Reading', promise, { isTTY: true, write: first }, 0)).toBe('done');
  expect(written).toEqual(['Reading …', '\r\u001B[2K']);
});

it('a script, and whoever waits for less, sees nothing', async () => {
  const [script, terminal] = [screen(false), screen(true)];
  await during('Reading', Promise.resolve(), script, 0);
  await during('Reading', Promise.resolve(), terminal, 60_000);
  expect([...script.written, ...terminal.written]).toEqual([]);
  await expect(during('Reading', Promise.reject(new Error('x')), terminal, 60_000)).rejects.toThrow('x');
});
