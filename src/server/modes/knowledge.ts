import type { EncodeSentences } from '../../analysis/analysis.ts';
import { Knowledge } from '../../qa/knowledge.ts';
import { printableLine } from '../../cli/terminal-text.ts';
import type { Config } from '../config.ts';
import { loadKnowledgeFolder } from '../../ingest/files/knowledge-folder.ts';
import { loadArticles } from '../../ingest/files/load-articles.ts';
import { say } from '../terminal.ts';
import { wording } from '../../wording.ts';

/** Loads the knowledge folder and names broken files. `encode`: the sentence encoder, if there is one. Throws FolderError. */
export async function loadKnowledge(
  { knowledgeFolder }: Config,
  encode?: EncodeSentences,
): Promise<Knowledge> {
  const knowledge = new Knowledge();
  const { articles, broken } = await loadKnowledgeFolder(knowledgeFolder);
  const failed = loadArticles(articles, (article) => knowledge.add(article, encode));
  for (const { file, problem } of [...broken, ...failed]) {
    say(wording.terminal.brokenFile(printableLine(file), printableLine(problem)));
  }
  if (knowledge.articles().length === 0) say(wording.terminal.emptyFolder(knowledgeFolder));
  return knowledge;
}
