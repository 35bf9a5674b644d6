import type { Answer } from '../src/qa/answer.ts';
import type { Reply } from '../src/qa/reply.ts';
import { scriptsIn } from '../src/text/scripts.ts';
import { contentTerms } from '../src/search/content-terms.ts';
import { wording } from '../src/wording.ts';
import { type CommandContext, answerReply } from './command.ts';

/** The answer that `find` returns, or a notice if the typed words can't be searched for. */
export function lookFor(typed: readonly string[], asked: CommandContext, find: () => Answer): Reply {
  const { noWords, onlyCommonWords, otherLetters } = wording.notice;
  if (typed.some((words) => !/[\p{L}\p{N}]/u.test(words))) return { show: 'notice', sentence: noWords };
  if (typed.some((words) => contentTerms(words).length === 0)) {
    return { show: 'notice', sentence: onlyCommonWords };
  }
  const answer = find();
  return answer.quotes.length === 0 && isUnreadable(typed.join(' '), asked)
    ? { show: 'notice', sentence: otherLetters }
    : answerReply(answer, asked);
}

/** Whether the words are in scripts that no article in scope uses. */
function isUnreadable(words: string, { knowledge, scope }: CommandContext): boolean {
  const scripts = scriptsIn(words);
  return (
    scripts !== 0 && knowledge.directory.entries(scope).every((entry) => (entry.scripts & scripts) === 0)
  );
}
