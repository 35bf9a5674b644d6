import { type EncodeSentences, serializeAnalysis } from '../../analysis/analysis.ts';
import { Knowledge } from '../../qa/knowledge.ts';
import { printableLine } from '../../cli/terminal-text.ts';
import type { AnalysisCache } from '../analysis-cache.ts';
import type { Config } from '../config.ts';
import { loadKnowledgeFolder } from '../../ingest/files/knowledge-folder.ts';
import { loadArticles } from '../../ingest/files/load-articles.ts';
import { say } from '../terminal.ts';
import { wording } from '../../wording.ts';

/** Analyses made before, and how to get the sentence encoder for the articles that have none; undefined: there's no encoder. */
export type CachedReading = {
  readonly cache: AnalysisCache;
  readonly loadEncoder: () => Promise<EncodeSentences | undefined>;
  /** Whether an analysis is incomplete without the encoder, and so isn't kept. */
  readonly needsEncoder: boolean;
};

/** Loads the knowledge folder and names broken files. Throws FolderError. */
export async function loadKnowledge(
  { knowledgeFolder }: Config,
  reading?: CachedReading,
): Promise<Knowledge> {
  const knowledge = new Knowledge();
  const { articles, broken } = await loadKnowledgeFolder(knowledgeFolder);
  const cache = reading?.cache;
  const isNew = articles.some(({ article }) => !cache?.get(article));
  const encode = isNew ? await reading?.loadEncoder() : undefined;
  const failed = loadArticles(articles, (article) => {
    const cached = cache?.get(article);
    const known = cached && knowledge.addAnalysis(article, cached);
    if (known) return known;
    if (!cache) return knowledge.add(article, encode);
    const analysis = serializeAnalysis(article, encode);
    if (encode || !reading.needsEncoder) cache.set(article, analysis);
    return knowledge.addAnalysis(article, analysis) ?? knowledge.add(article, encode);
  });
  if (isNew) cache?.prune();
  for (const { file, problem } of [...broken, ...failed]) {
    say(wording.terminal.brokenFile(printableLine(file), printableLine(problem)));
  }
  if (knowledge.articles().length === 0) say(wording.terminal.emptyFolder(knowledgeFolder));
  return knowledge;
}
