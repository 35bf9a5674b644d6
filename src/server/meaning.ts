import type { EncodeSentences } from '../analysis/analysis.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { wording } from '../wording.ts';
import type { Config } from './config.ts';
import { say } from './terminal.ts';

/** What words and questions mean, and the encoder for articles, if there is one. */
export type LoadedMeaning = { readonly meaning: Meaning; readonly encode: EncodeSentences | undefined };

/**
 * Loads what the setting MEANING asks for, in this very thread: for jobs that nobody else waits for. What is missing or damaged is
 * named, and left out.
 */
export async function loadMeaningNow({ meaning: level }: Config): Promise<LoadedMeaning | undefined> {
  if (level === 'off') return undefined;
  const { loadMeaning } = await import('../meaning/load-meaning.ts');
  const encode = level === 'full' ? await loadEncoderNow() : undefined;
  const loaded = loadMeaning(encode && ((text) => Promise.resolve(encode([text])[0])));
  if (!loaded.ok) {
    say(wording.terminal.meaningDamaged(loaded.file));
    return undefined;
  }
  return { meaning: loaded.meaning, encode };
}

async function loadEncoderNow(): Promise<EncodeSentences | undefined> {
  const { loadEncoder } = await import('../meaning/encoder/load-encoder.ts');
  const loaded = loadEncoder();
  if (loaded.ok) return (texts) => loaded.encoder.encodeAll(texts);
  say(wording.terminal.encoderProblem(loaded.problem));
  return undefined;
}
