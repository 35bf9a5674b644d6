import { spawn } from 'node:child_process';
import { text as readAll } from 'node:stream/consumers';

/** How the setup talks to a person. Null: they pressed Ctrl+C, or there's nothing more to read. */
export type Dialog = {
  /** Whether somebody is there to try again. */
  readonly isPerson: boolean;
  readonly say: (sentence: string) => void;
  /** Asks for a secret, which isn't shown. `check` returns what's wrong with it. */
  readonly secret: (question: string, check: (value: string) => string | undefined) => Promise<string | null>;
  /** Shows that something takes a while. */
  readonly during: <T>(sentence: string, work: Promise<T>) => Promise<T>;
  readonly open: (url: string) => void;
};

/** A dialog with a person at a terminal. */
export async function terminalDialog(): Promise<Dialog> {
  const clack = await import('@clack/prompts');
  return {
    isPerson: true,
    say: (sentence) => clack.log.message(sentence),
    async secret(question, check) {
      const answer = await clack.password({
        message: question,
        validate: (value) => check((value ?? '').trim()),
      });
      return clack.isCancel(answer) ? null : answer.trim();
    },
    async during(sentence, work) {
      const spinner = clack.spinner();
      spinner.start(sentence);
      try {
        return await work;
      } finally {
        spinner.clear();
      }
    },
    open: openInBrowser,
  };
}

/** A dialog with a script: secrets are the lines of `input`, one each. */
export function pipedDialog(input: NodeJS.ReadableStream, say: (sentence: string) => void): Dialog {
  let lines: Promise<string[]> | undefined;
  return {
    isPerson: false,
    say,
    async secret() {
      lines ??= readAll(input).then((all) =>
        all.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
      );
      return (await lines).shift() ?? null;
    },
    during: (_, work) => work,
    open() {},
  };
}

/** Opens a page in the browser; on a machine without one, nothing happens, and the address has been said. */
function openInBrowser(url: string): void {
  const [command, args]: [string, string[]] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', url]]
        : ['xdg-open', [url]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
