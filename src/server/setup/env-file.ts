import { chmod, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { errorCode } from '../../runtime/error-code.ts';

export const ENV_FILE = '.env';

/** Only its owner may read it. */
const PRIVATE = 0o600;
const OTHERS = 0o077;

/** `.env` can't be written; the message is the system's code. */
export class EnvFileError extends Error {
  override readonly name = 'EnvFileError';
}

/** What `.env` says; what `template` says if there's none; empty if that's missing, too. Throws EnvFileError. */
export async function readEnvFile(file: string, template: string): Promise<string> {
  for (const each of [file, template]) {
    try {
      // The second is needed only without the first.
      // oxlint-disable-next-line no-await-in-loop
      return await readFile(each, 'utf8');
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw new EnvFileError(errorCode(error) ?? String(error));
    }
  }
  return '';
}

/** A `.env` with some variables set; every other line stays as it is. */
export function withVariables(content: string, variables: Readonly<Record<string, string>>): string {
  let lines = content === '' ? [] : content.replace(/\r?\n$/, '').split(/\r?\n/);
  for (const [name, value] of Object.entries(variables)) {
    const isIt = (line: string): boolean => new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`).test(line);
    const set = `${name}=${value}`;
    const first = lines.findIndex(isIt);
    // The last of several would count.
    lines =
      first < 0 ? [...lines, set] : lines.flatMap((line, i) => (i === first ? set : isIt(line) ? [] : line));
  }
  return `${lines.join('\n')}\n`;
}

/** Writes `.env` as a whole, readable by its owner alone. Throws EnvFileError, and then leaves the old one as it was. */
export async function writeEnvFile(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, content, { mode: PRIVATE, flag: 'wx' });
    await chmod(draft, PRIVATE);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new EnvFileError(errorCode(error) ?? String(error));
  }
}

/** Whether other people on this machine may read or change a file. False where that can't be told, as on Windows. */
export async function isOpenToOthers(file: string, platform = process.platform): Promise<boolean> {
  if (platform === 'win32') return false;
  try {
    return ((await stat(file)).mode & OTHERS) !== 0;
  } catch {
    return false;
  }
}
