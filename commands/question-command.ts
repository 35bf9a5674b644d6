import type { Answer } from '../src/qa/answer.ts';
import { answerEntity } from '../src/qa/answer-entity.ts';
import { ask } from '../src/qa/ask.ts';
import { answerMainEvent } from '../src/qa/main-event.ts';
import type { Intent } from '../src/qa/question/intents.ts';
import { type AskedBy, type Question, parseQuestion } from '../src/qa/question/parse-question.ts';
import { answerSaid } from '../src/qa/quotations.ts';
import type { Reply } from '../src/qa/reply.ts';
import { findSubjects } from '../src/qa/subject.ts';
import type { QuestionWord } from '../src/nlp/annotations.ts';
import { type CommandContext, type Command, defineCommand } from './command.ts';
import { lookFor } from './look-for.ts';
import { commonOptions, questionOption } from './options.ts';
import { withOneArticle } from './one-article.ts';

/** Most quotes in an answer; one is shown at a time. */
export const MOST_QUOTES = 5;

/** Defines /who, /what, /where, /when, /why or /how. Without a question it answers about the main event. */
export function questionCommand(word: QuestionWord, description: string): Command {
  return defineCommand({
    name: word,
    description,
    options: { question: questionOption, ...commonOptions },
    reply: ({ question }, asked) =>
      question === undefined ? mainEvent(word, asked) : answer(word, question, asked),
  });
}

/** Answers a question: from the articles' words, or, where it's about the article or the bot, from what is known of those. */
export function answer(word: AskedBy, text: string, asked: CommandContext, limit = MOST_QUOTES): Reply {
  const { intent } = parseQuestion(text, word);
  return replyToIntent(intent, asked) ?? findPassages(word, text, asked, limit);
}

/** Finds the passages that answer a question, whatever else it may mean. */
export function findPassages(word: AskedBy, text: string, asked: CommandContext, limit = MOST_QUOTES): Reply {
  return lookFor([text], asked, () => find(parseQuestion(text, word), asked, limit));
}

/** The reply to what isn't a question to the articles' words; undefined if it is one. */
function replyToIntent(intent: Intent, asked: CommandContext): Reply | undefined {
  switch (intent.kind) {
    case 'question':
      return undefined;
    case 'main event':
      return mainEvent(intent.word, asked);
    case 'metadata':
      return withOneArticle(asked, ({ article }) => ({
        show: 'metadata',
        article: article.id,
        field: intent.field,
      }));
    case 'summary':
      return withOneArticle(asked, ({ article }) => ({ show: 'brief', article: article.id }));
    case 'help':
    case 'small talk':
      return { show: 'help' };
    default:
      return intent satisfies never;
  }
}

function find(
  read: Question,
  { knowledge, scope, spelling, meaning }: CommandContext,
  limit: number,
): Answer {
  const question = read.text;
  if (ABOUT_SUBJECTS.has(read.kind)) {
    const subjects = findSubjects(knowledge, question, scope, spelling);
    if (subjects.found.length > 0) return answerEntity(subjects, limit);
    const { speakerQuestion } = read;
    const said = speakerQuestion && answerSaid(knowledge, speakerQuestion, scope, limit, spelling);
    if (said?.answered) return said;
  }
  return ask(knowledge, read, scope, limit, { spelling, meaning });
}

/** Kinds of questions that may be just a name, or ask what somebody said. */
const ABOUT_SUBJECTS: ReadonlySet<string> = new Set(['who', 'what', 'unknown']);

function mainEvent(word: QuestionWord, asked: CommandContext): Reply {
  return withOneArticle(asked, (known) => ({
    show: 'answer',
    answer: answerMainEvent(known, word, MOST_QUOTES),
    pooled: false,
  }));
}
