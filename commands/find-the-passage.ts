import type { Reply } from '../src/qa/reply.ts';
import { QUESTION_LENGTH, wording } from '../src/wording.ts';
import type { CommandContext } from './command.ts';
import { findPassages } from './question-command.ts';

/** A command in a message's menu. Takes the message's text. */
export type MessageCommand = {
  readonly name: string;
  readonly reply: (message: string, asked: CommandContext) => Reply;
};

export const findThePassage: MessageCommand = {
  name: 'Find the passage',
  reply: (message, asked) =>
    message.trim() === ''
      ? { show: 'notice', sentence: wording.notice.noText }
      : findPassages('ask', message.slice(0, QUESTION_LENGTH), asked),
};
