import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Ingestor, IngestResult } from '../ingest/ingestor.ts';
import { planArticle, writeArticle } from '../ingest/files/save-article.ts';
import { errorCode } from '../runtime/error-code.ts';
import { MOST_BYTES, type ExtractedArticle } from '../ingest/extraction/extraction.ts';
import { files, wording } from '../wording.ts';
import { articleCard } from './article-card.ts';
import { printableLine } from './terminal-text.ts';

/** A link with any scheme. */
const LINK = /^[a-z][a-z\d+.-]*:\/\//i;

/** `isWrong`: the command itself is wrong. */
type Failed = { readonly ok: false; readonly sentence: string; readonly isWrong: boolean };

/** The output, or why nothing was added, as a sentence. */
export type Added = { readonly ok: true; readonly text: string } | Failed;

/**
 * Runs `npm run add -- LINK|FILE`: extracts an article, shows what was found in it, and saves it in the knowledge folder
 * unless it's there already. Throws FolderError.
 */
export async function runAdd(args: readonly string[], folder: string, ingestor: Ingestor): Promise<Added> {
  const request = parse(args);
  if ('problem' in request) {
    const sentence = [...request.problem, wording.terminal.addUsage].join('\n\n');
    return { ok: false, sentence, isWrong: true };
  }
  const { given, title, name, isDryRun } = request;
  const ingested = LINK.test(given) ? await ingestLink(given, ingestor) : await ingestFile(given, ingestor);
  if (!ingested.ok) return ingested;
  const extracted = title === undefined ? ingested.extracted : { ...ingested.extracted, title };
  if (extracted.title.trim() === '') return failed(wording.terminal.noTitle);

  const plan = await planArticle(folder, extracted, { given, name: name ?? extracted.title });
  if (plan.is === 'refused') return cannotAdd(given, plan.problem);
  const file = printableLine(path.join(folder, plan.file));
  if (plan.is === 'known') return { ok: true, text: wording.terminal.isKnown(file) };

  // Before anything is written, because an article that breaks the card can't be asked either.
  const card = articleCard(plan.article, extracted.boilerplate);
  if (isDryRun) return { ok: true, text: `${card}\n\n${wording.terminal.dryRun(file)}` };
  const written = await writeArticle(folder, plan);
  return written.ok
    ? { ok: true, text: `${card}\n\n${wording.terminal.isAdded(file, plan.article.id)}` }
    : failed(wording.terminal.notWritten(file, written.code));
}

type Read = { readonly ok: true; readonly extracted: ExtractedArticle } | Failed;

async function ingestLink(link: string, ingestor: Ingestor): Promise<Read> {
  return readableOrFailed(link, await ingestor.ingestLink(link));
}

async function ingestFile(file: string, ingestor: Ingestor): Promise<Read> {
  try {
    const found = await stat(file);
    // Reading a FIFO may block, and reading a device may never end.
    if (!found.isFile()) return cannotAdd(file, files.notRegular);
    if (found.size > MOST_BYTES) return failed(wording.unreadable.too_large);
    return readableOrFailed(
      file,
      await ingestor.ingestBytes({ bytes: await readFile(file), name: path.basename(file) }),
    );
  } catch (error) {
    return cannotAdd(file, files.unreadable(errorCode(error) ?? String(error)));
  }
}

function readableOrFailed(given: string, ingested: IngestResult): Read {
  if (ingested.ok) return ingested;
  if (ingested.problem !== undefined) return cannotAdd(given, ingested.problem);
  return failed(wording.unreadable[ingested.failure]);
}

function cannotAdd(given: string, problem: string): Failed {
  return failed(wording.terminal.cannotAdd(printableLine(given), problem));
}

function failed(sentence: string): Failed {
  return { ok: false, sentence, isWrong: false };
}

type Request = {
  readonly given: string;
  readonly title: string | undefined;
  readonly name: string | undefined;
  readonly isDryRun: boolean;
};

function parse(args: readonly string[]): Request | { readonly problem: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        name: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [given, ...more] = positionals;
    if (given === undefined || more.length > 0) return { problem: [] };
    return { given, title: values.title, name: values.name, isDryRun: values['dry-run'] };
  } catch (error) {
    return {
      problem: [wording.terminal.unknownOption(error instanceof Error ? error.message : String(error))],
    };
  }
}
