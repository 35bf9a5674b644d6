import { checkOptions } from '../../commands/check.ts';
import { COMMANDS } from '../../commands/index.ts';
import { wording } from '../wording.ts';
import { lineOf } from './asked-line.ts';
import { readAskedText } from './asked-text.ts';
import type { ButtonState } from './custom-id.ts';
import type { Layout } from './layout.ts';
import { drawReply } from './render/render.ts';
import type { Drawing } from './render/view.ts';

/**
 * Answers the question that a message repeats once more, its spelling corrected or exactly as it was typed. A sentence where it
 * cannot be asked; undefined where the article that was asked is no longer there.
 */
export function askAgain(
  { key, exact }: Extract<ButtonState, { readonly act: 'ask' }>,
  drawing: Drawing,
): Layout | string | undefined {
  const { knowledge, asked: line } = drawing;
  const filled = line?.whole ? readAskedText(line.text) : undefined;
  const command = COMMANDS.find(({ name }) => name === filled?.command);
  if (!line || !filled || !command) return wording.notice.questionUnread;
  const checked = checkOptions(command, filled.given);
  if (!checked.ok) return checked.sentence;
  const known = key === null ? null : knowledge.byKey(key);
  if (known === undefined) return undefined;
  const reply = command.reply(checked.given, {
    knowledge,
    scope: known && [known.article.id],
    spelling: exact ? 'exact' : 'corrected',
  });
  if (reply.show === 'notice') return reply.sentence;
  return drawReply(reply, { ...drawing, asked: lineOf(line.text, exact) });
}
