import { parseArgs } from 'node:util';
import { checkOptions } from '../../commands/check.ts';
import { chooseArticle } from '../../commands/choose-article.ts';
import type { Command, OptionValue } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import { phraseAsked } from '../../commands/phrase-asked.ts';
import type { QuestionMeaning } from '../meaning/meaning.ts';
import type { Knowledge } from '../qa/knowledge.ts';
import type { Reply } from '../qa/reply.ts';
import { wording } from '../wording.ts';
import { renderReply } from './render-reply.ts';
import { noticeJson, replyJson } from './reply-json.ts';
import { printable, printableJson } from './terminal-text.ts';

/** The output, and the exit code: 0 answered, 1 not found, 2 invalid request. */
export type Printed = { readonly text: string; readonly exitCode: 0 | 1 | 2 };

/** Runs `npm run ask -- COMMAND WORDS…`, which answers like the same command on Discord. */
export function runAsk(args: readonly string[], knowledge: Knowledge, meaning?: QuestionMeaning): Printed {
  const parsed = parse(args);
  if ('problem' in parsed) {
    const text = [...parsed.problem, wording.terminal.askUsage].join('\n\n');
    // An invalid request has no parsed flags, but a script still expects JSON.
    return {
      text: args.includes('--json') ? printableJson(noticeJson(text)) : printable(text),
      exitCode: 2,
    };
  }
  const reply = replyTo(parsed, knowledge, meaning);
  const text = parsed.flags.json
    ? printableJson(replyJson(reply, knowledge))
    : renderReply(reply, knowledge, parsed.flags.explain) + articlesToChoose(reply, knowledge);
  return { text, exitCode: exitCodeOf(reply) };
}

/** What the arguments of `npm run ask` ask, as one phrase, if they look for words. */
export function phraseIn(args: readonly string[]): string | undefined {
  const parsed = parse(args);
  return 'problem' in parsed ? undefined : phraseAsked(parsed.command.name, parsed.given);
}

/** Lists the articles by id and title, below a request to choose one. */
function articlesToChoose(reply: Reply, knowledge: Knowledge): string {
  if (reply.show !== 'choice') return '';
  const lines = knowledge
    .articlesIn(reply.articles)
    .map(({ article: { id, title } }) => `  ${printable(id)}  ${printable(title)}`);
  return ['', wording.terminal.articles, ...lines].join('\n');
}

function replyTo(
  { command, given, flags }: Understood,
  knowledge: Knowledge,
  meaning: QuestionMeaning | undefined,
): Reply {
  const checked = checkOptions(command, given);
  if (!checked.ok) return notice(checked.sentence);
  if (knowledge.articles().length === 0) return notice(wording.notice.noArticles);
  const chosen = flags.article === undefined ? undefined : chooseArticle(knowledge, flags.article);
  if (flags.article !== undefined && !chosen) {
    const articles = knowledge.articles().map(({ article }) => article.id);
    return { show: 'choice', sentence: wording.notice.articleUnknown, articles };
  }
  return command.reply(checked.given, {
    knowledge,
    scope: chosen ? [chosen.article.id] : null,
    spelling: flags.exact ? 'exact' : 'corrected',
    meaning: flags.exact ? undefined : meaning,
  });
}

function notice(sentence: string): Reply {
  return { show: 'notice', sentence };
}

/** The option that takes the words after a command; `question` by default. */
const WORDS_FILL: Readonly<Record<string, string>> = { quote: 'about', read: 'paragraph' };

type Understood = {
  readonly command: Command;
  readonly given: ReadonlyMap<string, OptionValue>;
  readonly flags: {
    readonly article: string | undefined;
    readonly exact: boolean;
    readonly json: boolean;
    readonly explain: boolean;
  };
};
/** What's wrong with a request; empty if there was none. */
type NotUnderstood = { readonly problem: readonly string[] };

function parse(args: readonly string[]): Understood | NotUnderstood {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        article: { type: 'string' },
        speaker: { type: 'string' },
        about: { type: 'string' },
        paragraph: { type: 'string' },
        exact: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return {
      problem: [wording.terminal.unknownOption(error instanceof Error ? error.message : String(error))],
    };
  }
  const { values, positionals } = parsed;
  const [name, ...words] = positionals;
  if (name === undefined) return { problem: [] };
  const command = COMMANDS.find((candidate) => candidate.name === name.replace(/^\//, ''));
  if (!command) return { problem: [wording.terminal.unknownCommand(name)] };
  const given = new Map<string, OptionValue>();
  const rest = words.join(' ');
  if (rest !== '')
    given.set(WORDS_FILL[command.name] ?? 'question', command.name === 'read' ? Number(rest) : rest);
  if (values.speaker !== undefined) given.set('speaker', values.speaker);
  if (values.about !== undefined) given.set('about', values.about);
  if (values.paragraph !== undefined) given.set('paragraph', Number(values.paragraph));
  const { article, exact, json, explain } = values;
  return { command, given, flags: { article, exact, json, explain } };
}

function exitCodeOf(reply: Reply): Printed['exitCode'] {
  if (reply.show === 'notice' || reply.show === 'choice') return 2;
  return reply.show === 'answer' && !reply.answer.answered ? 1 : 0;
}
