import type { ArticleId } from '../../src/text/article.ts';
import type { KnownArticle } from '../../src/qa/knowledge.ts';
import type { Holding, Library } from '../../src/library/library.ts';
import type { ArticleLine, KeptArticle } from '../../src/library/store/article-store.ts';
import { type Arguments, type OptionValue, type Options, argumentsOf } from '../command.ts';

/** What a command about a library is asked: whose, where, and by whom. */
export type LibraryContext = {
  readonly library: Library;
  /** Discord's ids. */
  readonly channel: string;
  readonly person: string;
  /** Whether this person may do what only an owner may. */
  readonly isOwner: boolean;
  /** The largest file that may be sent, in bytes. */
  readonly largestFile: number;
  /** ISO 8601, with time, UTC. */
  readonly now: string;
};

/** What a command about a library comes to. */
export type LibraryReply =
  /** An article as it was understood; `isNew`: it has just been added. */
  | {
      readonly show: 'card';
      readonly known: KnownArticle;
      readonly kept: KeptArticle;
      readonly holding: Holding;
      readonly isNew: boolean;
    }
  /** The article was added; its card has yet to be read from the library. */
  | { readonly show: 'added'; readonly id: ArticleId }
  /** A page of the articles, counted from 0. */
  | {
      readonly show: 'list';
      readonly lines: readonly ArticleLine[];
      readonly at: number;
      readonly holding: Holding;
    }
  /** Whether this is really meant. */
  | { readonly show: 'ask to remove'; readonly known: KnownArticle }
  | { readonly show: 'ask to forget'; readonly holding: Holding }
  /** A form to fill in. */
  | { readonly show: 'paste form' }
  | { readonly show: 'rename form'; readonly known: KnownArticle }
  | { readonly show: 'file'; readonly sentence: string; readonly name: string; readonly content: string }
  /** `words`: of an article or a person, which the sentence ends with. */
  | { readonly show: 'done'; readonly sentence: string; readonly words?: string }
  /** To the person alone: what was wrong, and what to do. */
  | { readonly show: 'notice'; readonly sentence: string; readonly words?: string };

type SubcommandDeclaration<O extends Options> = {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  /** Only the person who asked sees the reply, whatever they chose. */
  readonly isPrivate?: true;
  /** Whether it takes so long, or comes to so much, that the reply is deferred at once. */
  readonly takesTime?: (given: Arguments<O>) => boolean;
  readonly reply: (given: Arguments<O>, asked: LibraryContext) => Promise<LibraryReply>;
};

/** A subcommand of /article whose options have been tied to their types. */
export type Subcommand = {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  readonly isPrivate: boolean;
  readonly takesTime: (given: ReadonlyMap<string, OptionValue>) => boolean;
  /** Takes values that already fit `options`. Rejects with what the library throws. */
  readonly reply: (given: ReadonlyMap<string, OptionValue>, asked: LibraryContext) => Promise<LibraryReply>;
};

/** Ties a subcommand's reply to the types of its options. */
export function defineSubcommand<const O extends Options>(declaration: SubcommandDeclaration<O>): Subcommand {
  const { takesTime, isPrivate, reply } = declaration;
  return {
    ...declaration,
    isPrivate: isPrivate === true,
    takesTime: (given) => takesTime?.(argumentsOf<O>(given)) === true,
    reply: (given, asked) => reply(argumentsOf<O>(given), asked),
  };
}
