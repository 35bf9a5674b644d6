import { parseArgs } from 'node:util';
import { checkOptions } from '../../commands/check.ts';
import { chooseArticle } from '../../commands/choose-article.ts';
import type { Command, OptionValue } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import type { Knowledge } from '../qa/knowledge.ts';
import type { Reply } from '../qa/reply.ts';
import { wording } from '../wording.ts';
import { renderReply } from './render-reply.ts';
import { noticeJson, replyJson } from './reply-json.ts';
import { printable, printableJson } from './terminal-text.ts';

/** What a terminal shows, and the exit code: 0 answered, 1 the articles do not say, 2 the request was not understood. */
export type Printed = { readonly text: string; readonly exitCode: 0 | 1 | 2 };

/** Answers `npm run ask -- COMMAND WORDS…` with what the same command says in a chat. */
export function runAsk(args: readonly string[], knowledge: Knowledge): Printed {
  const parsed = parse(args);
  if ('problem' in parsed) {
    const text = [...parsed.problem, wording.terminal.askUsage].join('\n\n');
    // What was not understood has no flags; a script is to get JSON all the same.
    return {
      text: args.includes('--json') ? printableJson(noticeJson(text)) : printable(text),
      exitCode: 2,
    };
  }
  const reply = replyTo(parsed, knowledge);
  const text = parsed.flags.json
    ? printableJson(replyJson(reply, knowledge))
    : renderReply(reply, knowledge, parsed.flags.explain) + articlesToChoose(reply, knowledge);
  return { text, exitCode: exitCodeOf(reply) };
}

/** The articles by id and title, below a notice that one has to be chosen. */
function articlesToChoose(reply: Reply, knowledge: Knowledge): string {
  const { whichArticle, unknownArticle } = wording.notice;
  if (reply.show !== 'notice' || ![whichArticle, unknownArticle].some((each) => each === reply.sentence))
    return '';
  const lines = knowledge
    .articles()
    .map(({ article: { id, title } }) => `  ${printable(id)}  ${printable(title)}`);
  return ['', wording.terminal.articles, ...lines].join('\n');
}

function replyTo({ command, given, flags }: Understood, knowledge: Knowledge): Reply {
  const checked = checkOptions(command, given);
  if (!checked.ok) return notice(checked.sentence);
  if (knowledge.articles().length === 0) return notice(wording.notice.noArticles);
  const chosen = flags.article === undefined ? undefined : chooseArticle(knowledge, flags.article);
  if (flags.article !== undefined && !chosen) return notice(wording.notice.unknownArticle);
  return command.reply(checked.given, {
    knowledge,
    scope: chosen ? [chosen.article.id] : null,
    spelling: flags.exact ? 'exact' : 'corrected',
  });
}

function notice(sentence: string): Reply {
  return { show: 'notice', sentence };
}

/** The option that the words after a command fill; `question` where it is not named here. */
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
/** What was not understood; nothing where nothing was asked. */
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
  if (reply.show === 'notice') return 2;
  return reply.show === 'answer' && !reply.answer.answered ? 1 : 0;
}
