import { Ingestor } from '../src/ingest/ingestor.ts';
import { libraryId } from '../src/library/library-id.ts';
import { ANALYSIS_VERSION } from '../src/analysis/analysis-version.ts';
import { openStore } from '../src/library/store/open-store.ts';
import { chatCommand } from '../test/support/interactions.ts';
import { STORES } from '../test/support/store-places.ts';
import { startWorker } from '../test/support/with-libraries.ts';
import { syntheticCorpus } from './corpus.ts';
import { printFigure, quantile } from './figures.ts';

const ARTICLES = 220;
const WARM_UP = 20;
const WORDS = 1000;
const SERVER = '1300000000000000001';

/** From an article's text to the first answer from it: read beside the worker, kept on the disk, loaded and asked. */
export async function benchAdd(): Promise<void> {
  const texts = articlesOfWords();
  for (const { kind, isMissing, makePlaces } of STORES) {
    if (isMissing) {
      process.stdout.write(`  ${kind} is not here\n`);
      continue;
    }
    const places = await makePlaces();
    const store = await openStore(await places.empty());
    const ingestor = new Ingestor();
    const worker = await startWorker({ store, ingestor, analysisVersion: String(ANALYSIS_VERSION) });
    const library = await worker.libraries.open(libraryId('server', SERVER));
    const times: number[] = [];
    for (const [i, text] of texts.entries()) {
      const question = text.split(' ').slice(40, 48).join(' ');
      const at = performance.now();
      const added = await library.add({ from: 'text', title: `Article ${i}`, text }, '1');
      await worker.send(chatCommand('ask', { question }, { guildId: SERVER }));
      if (i >= WARM_UP) times.push(performance.now() - at);
      if (added.is !== 'added') throw new Error(`an article is ${added.is}`);
    }
    printFigure(`1,000 words to the first answer, ${kind}, p50`, quantile(times, 0.5), 'ms');
    printFigure(`1,000 words to the first answer, ${kind}, p99`, quantile(times, 0.99), 'ms', 60);
    await worker.close();
    await places.remove();
  }
}

function articlesOfWords(): string[] {
  const words = syntheticCorpus((ARTICLES * WORDS) / 15, 7)
    .articles.map(({ text }) => text)
    .join('\n\n')
    .split(' ');
  return Array.from({ length: ARTICLES }, (_, i) => words.slice(i * WORDS, (i + 1) * WORDS).join(' '));
}
