import type { Answer } from '../src/qa/answer.ts';
import { answerEntity } from '../src/qa/answer-entity.ts';
import { ask } from '../src/qa/ask.ts';
import { answerMainEvent } from '../src/qa/main-event.ts';
import { type AskedBy, parseQuestion } from '../src/qa/question/parse-question.ts';
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

/** Answers a question from the articles. */
export function answer(word: AskedBy, question: string, asked: CommandContext, limit = MOST_QUOTES): Reply {
  return lookFor([question], asked, () => find(word, question, asked, limit));
}

function find(
  word: AskedBy,
  question: string,
  { knowledge, scope, spelling, meaning }: CommandContext,
  limit: number,
): Answer {
  const read = parseQuestion(question, word);
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
