import type { ArticleId } from '../src/text/article.ts';
import type { Answer } from '../src/qa/answer.ts';
import type { Knowledge } from '../src/qa/knowledge.ts';
import type { QuestionMeaning } from '../src/meaning/meaning.ts';
import type { Reply } from '../src/qa/reply.ts';
import type { Attachment } from '../src/library/library.ts';
import type { Spelling } from '../src/search/query.ts';

/** An autocomplete choice: the label, and the value that is sent. */
export type Choice = { readonly name: string; readonly value: string };

/** Suggests completions for the text typed so far, from the articles in scope. */
export type Suggest = (typed: string, asked: CommandContext) => readonly Choice[];

type TextOption = {
  readonly type: 'text';
  readonly description: string;
  readonly required?: true;
  /** UTF-16 units. */
  readonly longest: number;
  readonly suggest?: Suggest;
};
type WholeNumberOption = {
  readonly type: 'whole number';
  readonly description: string;
  readonly least: number;
  readonly most: number;
};
type FlagOption = { readonly type: 'flag'; readonly description: string };
type FileOption = { readonly type: 'file'; readonly description: string };
export type Option = TextOption | WholeNumberOption | FlagOption | FileOption;
export type Options = { readonly [name: string]: Option };

/** An option's value. */
export type OptionValue = string | number | boolean | Attachment;

/** The arguments of a command's `reply`, derived from its declared options. */
export type Arguments<O extends Options> = {
  readonly [name in keyof O]: O[name] extends { readonly type: 'text' }
    ? O[name] extends { readonly required: true }
      ? string
      : string | undefined
    : O[name] extends { readonly type: 'whole number' }
      ? number | undefined
      : O[name] extends { readonly type: 'file' }
        ? Attachment | undefined
        : boolean | undefined;
};

/** What a command works with: all articles, and those to search (null: all of them). */
export type CommandContext = {
  readonly knowledge: Knowledge;
  readonly scope: readonly ArticleId[] | null;
  /** Whether misspelt words are corrected; they are by default. */
  readonly spelling?: Spelling;
  /** What the question means; absent: it is found by its words alone. */
  readonly meaning?: QuestionMeaning | undefined;
};

/** An answer as a reply, with whether more than one article was searched. */
export function answerReply(answer: Answer, { knowledge, scope }: CommandContext): Reply {
  return { show: 'answer', answer, pooled: (scope ?? knowledge.articles()).length > 1 };
}

/** A slash command as its file declares it. */
type CommandDeclaration<O extends Options> = {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  readonly reply: (given: Arguments<O>, asked: CommandContext) => Reply;
};

/** A slash command with the types of its options erased, so that all commands fit into one list. */
export type Command = {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  /** Takes checked values: each has its option's type, and required ones are present. */
  readonly reply: (given: ReadonlyMap<string, OptionValue>, asked: CommandContext) => Reply;
};

/** Defines a command whose `reply` is typed by its options. */
export function defineCommand<const O extends Options>(declaration: CommandDeclaration<O>): Command {
  return {
    ...declaration,
    reply: (given, asked) => declaration.reply(argumentsOf<O>(given), asked),
  };
}

/** Checked values as a command's `reply` takes them. */
export function argumentsOf<O extends Options>(given: ReadonlyMap<string, OptionValue>): Arguments<O> {
  // The caller has checked each value against its option, which is what Arguments<O> says.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(given) as Arguments<O>;
}
