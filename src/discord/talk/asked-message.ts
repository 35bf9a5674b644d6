import { parseIntent } from '../../qa/question/parse-intent.ts';
import type { InteractionContext } from '../interaction-context.ts';
import type { OwnMessage } from '../own-message.ts';
import type { ResponsePayload } from '../response-payload.ts';
import type { IncomingMessage } from './incoming-message.ts';

/** A message with what it takes to answer it. */
export type AskedMessage = {
  readonly message: IncomingMessage;
  /** The answer that it follows up on; null if there's none. */
  readonly earlier: OwnMessage | null;
  readonly context: InteractionContext;
};

/** Whether a message wants an answer: thanks, goodbyes and reactions don't, nor does a reply without words. */
export function wantsAnswer({ words, links, isMention }: IncomingMessage): boolean {
  if (links.length > 0) return isMention;
  if (!hasWords(words)) return isMention;
  const intent = parseIntent(words);
  return intent.kind !== 'small talk' || intent.type === 'greeting';
}

/** Works out the answer to a message. Never rejects. */
export type AnswerMessage = (asked: AskedMessage) => Promise<ResponsePayload>;

/** Whether a text holds a letter or digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
