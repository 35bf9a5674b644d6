import { flushCompileCache } from 'node:module';
import process from 'node:process';
import { openStore } from '../../src/library/store/open-store.ts';
import { ROOMY, longArticle } from './new-article.ts';
import type { AddingTask } from './store-process.ts';

/** Adds articles one after the other and says so after each, until the task is done or somebody ends it. */
async function add({ place, library, prefix, count = Infinity }: AddingTask): Promise<void> {
  const store = await openStore(place);
  for (let number = 1; number <= count; number++) {
    const article = longArticle(`${prefix}-${number}`);
    const { is } = await store.add(library, article, ROOMY);
    if (is === 'added') process.send?.(article.article.id);
  }
  await store.close();
  process.disconnect?.();
}

// By itself it is written at the end, which most of these do not live to see.
flushCompileCache();
// Nobody but store-process.ts starts this.
process.once('message', (task: AddingTask) => void add(task));
