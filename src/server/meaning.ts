import type { EncodeSentences } from '../analysis/analysis.ts';
import { EncoderThread } from '../meaning/encoder/encoder-thread.ts';
import type { Meaning, QuestionMeaning } from '../meaning/meaning.ts';
import { packVectors } from '../meaning/sentence-vectors.ts';
import type { Knowledge } from '../qa/knowledge.ts';
import { slice } from '../text/article.ts';
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
  const loaded = loadMeaning(encode && ((text) => Promise.resolve(encode([text])?.[0])));
  if (!loaded.ok) {
    say(wording.terminal.meaningDamaged(loaded.file));
    return undefined;
  }
  return { meaning: loaded.meaning, encode };
}

/** What one question means, for a job that ends with it. The encoder loads in a thread, beside whatever else has to load. */
export class QuestionMeaningLoader {
  readonly #level: Config['meaning'];
  readonly #thread: EncoderThread | undefined;

  constructor({ meaning: level }: Config) {
    this.#level = level;
    if (level !== 'full') return;
    this.#thread = new EncoderThread({
      onProblem: (problem) => say(wording.terminal.encoderProblem(problem)),
    });
  }

  /** The encoder in this very thread, for articles. */
  async encoderHere(): Promise<EncodeSentences | undefined> {
    return this.#level === 'full' ? loadEncoderNow(() => {}) : undefined;
  }

  async ofQuestion(question: string): Promise<QuestionMeaning | undefined> {
    if (this.#level === 'off') return undefined;
    const { loadMeaning } = await import('../meaning/load-meaning.ts');
    const thread = this.#thread;
    const loaded = loadMeaning(thread && ((text) => thread.encode(text)));
    if (loaded.ok) return loaded.meaning.ofQuestion(question);
    say(wording.terminal.meaningDamaged(loaded.file));
    return undefined;
  }
}

async function loadEncoderNow(tell = say): Promise<EncodeSentences | undefined> {
  const { loadEncoder } = await import('../meaning/encoder/load-encoder.ts');
  const loaded = loadEncoder();
  if (loaded.ok) return (texts) => loaded.encoder.encodeAll(texts);
  tell(wording.terminal.encoderProblem(loaded.problem));
  return undefined;
}

/** What questions mean for a bot that serves many: loaded beside its work, and used as soon as it's there. */
export class BackgroundMeaning {
  readonly #thread: EncoderThread | undefined;
  #meaning: Meaning | undefined;

  /**
   * Starts loading what `level` asks for. `onProblem`: told once of what is missing or damaged, as a sentence; `folders`: where the
   * files are, if not where they ship.
   */
  constructor(
    level: Config['meaning'],
    onProblem: (sentence: string) => void,
    folders: { readonly words?: URL; readonly encoder?: string } = {},
  ) {
    if (level === 'off') return;
    if (level === 'full')
      this.#thread = new EncoderThread({
        ...(folders.encoder === undefined ? {} : { folder: folders.encoder }),
        onProblem: (problem) => onProblem(wording.terminal.encoderProblem(problem)),
      });
    // Behind what the start has to do.
    setImmediate(() => {
      void this.#load(onProblem, folders.words);
    });
  }

  async #load(onProblem: (sentence: string) => void, folder: URL | undefined): Promise<void> {
    const { loadMeaning } = await import('../meaning/load-meaning.ts');
    const loaded = loadMeaning((text) => this.#encode(text), folder);
    if (loaded.ok) this.#meaning = loaded.meaning;
    else onProblem(wording.terminal.meaningDamaged(loaded.file));
  }

  /** What a question means, as far as is known by now. */
  ofQuestion(question: string): Promise<QuestionMeaning | undefined> {
    return this.#meaning?.ofQuestion(question) ?? Promise.resolve(undefined);
  }

  /** Encodes the sentences of articles that have no vectors yet, one after the other, while questions go on. */
  async encodeArticles(knowledge: Knowledge): Promise<void> {
    if (!this.#thread) return;
    for (const { article, sentences } of knowledge.articles()) {
      if (knowledge.index.articles([article.id])[0]?.vectors) continue;
      const vectors: Float32Array[] = [];
      for (const sentence of sentences) {
        // One at a time, so that questions come in between.
        // oxlint-disable-next-line no-await-in-loop
        const vector = await this.#thread.encode(slice(article.text, sentence));
        if (!vector) return;
        vectors.push(vector);
      }
      const [first] = vectors;
      if (first) knowledge.index.setVectors(article.id, packVectors(vectors, first.length));
    }
  }

  close(): Promise<void> {
    return this.#thread?.close() ?? Promise.resolve();
  }

  async #encode(text: string): Promise<Float32Array | undefined> {
    return this.#thread?.isReady === true ? this.#thread.encode(text) : undefined;
  }
}
