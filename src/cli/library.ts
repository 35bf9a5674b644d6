import { parseArgs } from 'node:util';
import { exportLibrary } from '../library/export-library.ts';
import { type LibraryId, libraryId } from '../library/library-id.ts';
import type { ArticleStore } from '../library/store/article-store.ts';
import { wording } from '../wording.ts';

/** The output, or why nothing was done, as a sentence. */
export type Managed =
  | { readonly ok: true; readonly text: string }
  /** `isWrong`: the command itself is wrong. */
  | { readonly ok: false; readonly sentence: string; readonly isWrong: boolean };

export type Surroundings = {
  readonly store: ArticleStore;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
};

/** Runs `npm run library -- info|export|forget --server ID|--person ID` for the bot's operator. Throws StoreUnavailableError. */
export async function runLibrary(args: readonly string[], surroundings: Surroundings): Promise<Managed> {
  const request = parse(args);
  if (!request) return { ok: false, sentence: wording.terminal.libraryUsage, isWrong: true };
  const { action, library, isSure } = request;
  const { store } = surroundings;
  const { articles, bytes } = await store.state(library);
  switch (action) {
    case 'info':
      return { ok: true, text: wording.terminal.libraryHolds(articles, bytes) };
    case 'export':
      return { ok: true, text: (await exportLibrary(library, surroundings)).trimEnd() };
    case 'forget':
      if (!isSure) return { ok: false, sentence: wording.terminal.reallyForget(articles), isWrong: false };
      return { ok: true, text: wording.library.forgotten(await store.forget(library)) };
    default:
      return action satisfies never;
  }
}

const ACTIONS = ['info', 'export', 'forget'] as const;

type Request = {
  readonly action: (typeof ACTIONS)[number];
  readonly library: LibraryId;
  readonly isSure: boolean;
};

function parse(args: readonly string[]): Request | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        server: { type: 'string' },
        person: { type: 'string' },
        yes: { type: 'boolean', default: false },
      },
    });
    const { server, person, yes } = values;
    const [given, ...more] = positionals;
    const action = ACTIONS.find((each) => each === given);
    const id = server ?? person ?? '';
    const isOne = (server === undefined) !== (person === undefined) && /^\d{1,20}$/.test(id);
    if (!action || more.length > 0 || !isOne) return undefined;
    return { action, library: libraryId(server === undefined ? 'person' : 'server', id), isSure: yes };
  } catch {
    return undefined;
  }
}
