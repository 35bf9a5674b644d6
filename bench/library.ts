import v8 from 'node:v8';
import vm from 'node:vm';
import { setImmediate } from 'node:timers/promises';
import { Knowledge } from '../src/qa/knowledge.ts';
import { type StoredArticle, loadAnalyses } from '../src/qa/load-analyses.ts';
import { serializeAnalysis } from '../src/analysis/analysis.ts';
import { respondAbout } from '../test/support/respond-about.ts';
import { printFigure, quantile } from './figures.ts';
import { libraryRequests } from './library-requests.ts';
import { madeUpNews } from './news.ts';
import { pick, seeded } from './random.ts';

const ARTICLES = 2500;
const SENTENCES = 40;
const ROUNDS = 300;
const WARM_UP = 60;
const CHANGES = 200;
const MB = 1e6;

v8.setFlagsFromString('--expose-gc');
// What the flag adds is there in contexts that are made from then on.
const collectGarbage: () => void = vm.runInNewContext('gc');

/** How a library of 100,000 sentences loads from its readings, what it takes, and how long it takes to answer. */
export async function benchLibrary(): Promise<void> {
  const news = madeUpNews(ARTICLES, SENTENCES, 5);
  const readAt = performance.now();
  const kept: StoredArticle[] = news.map((article) => ({ article, analysis: serializeAnalysis(article) }));
  const readMs = performance.now() - readAt;
  const bytes = kept.reduce((sum, { analysis }) => sum + (analysis?.length ?? 0), 0);
  printFigure('reading an article', readMs / ARTICLES, 'ms');
  printFigure('a reading', bytes / ARTICLES / 1000, 'KB');

  const empty = heap();
  const knowledge = new Knowledge();
  let worst = 0;
  let since = performance.now();
  const loadAt = since;
  const unread = await loadAnalyses(knowledge, stored(kept), {
    now: () => performance.now(),
    rest: async () => {
      worst = Math.max(worst, performance.now() - since);
      await setImmediate();
      since = performance.now();
    },
    sliceMs: 10,
  });
  const loadMs = performance.now() - loadAt;
  if (unread.length > 0) throw new Error(`${unread.length} readings were refused`);
  const { sentences } = knowledge.index.size;
  printFigure(`loading ${sentences} sentences`, loadMs, 'ms', sentences / 50);
  printFigure('sentences a second', (1000 * sentences) / loadMs, '(target: 50,000)');
  printFigure('others wait at most', worst, 'ms', 20);
  printFigure('reading over loading, the same articles', readMs / loadMs, 'times');

  printFigure('memory, estimated', knowledge.bytes / MB, 'MB');
  printFigure('memory, measured', (heap() - empty) / MB, 'MB');

  const respond = respondAbout(knowledge, { onFailure: () => 'failure' });
  const requests = libraryRequests(knowledge, seeded(7));
  for (let round = 0; round < WARM_UP; round++)
    for (const make of Object.values(requests)) await respond(await make(respond));
  const all: number[] = [];
  for (const [name, make] of Object.entries(requests)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const interaction = await make(respond);
      const at = performance.now();
      const answered = await respond(interaction);
      times.push(performance.now() - at);
      if (JSON.stringify(answered).includes('failure')) throw new Error(`${name} failed`);
    }
    all.push(...times);
    printFigure(`${name}, p50`, quantile(times, 0.5), 'ms');
    printFigure(`${name}, p99`, quantile(times, 0.99), 'ms', 5);
  }
  printFigure('all of them, p50', quantile(all, 0.5), 'ms');
  printFigure('all of them, p99', quantile(all, 0.99), 'ms', 5);

  const random = seeded(11);
  const changes = { remove: [] as number[], add: [] as number[] };
  for (let i = 0; i < CHANGES; i++) {
    const { article, analysis } = pick(random, kept);
    const removeAt = performance.now();
    knowledge.remove(article.id);
    changes.remove.push(performance.now() - removeAt);
    const addAt = performance.now();
    if (analysis) knowledge.addAnalysis(article, analysis);
    changes.add.push(performance.now() - addAt);
  }
  printFigure('removing an article, p99', quantile(changes.remove, 0.99), 'ms', 5);
  printFigure('adding one from its reading, p99', quantile(changes.add, 0.99), 'ms', 5);
  printFigure('memory with what was decoded and read', (heap() - empty) / MB, 'MB');
}

/** As they come from a database: each text a string of its own. */
function* stored(kept: readonly StoredArticle[]): Generator<StoredArticle> {
  for (const { article, analysis } of kept)
    yield { article: { ...article, text: Buffer.from(article.text).toString() }, analysis };
}

function heap(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
