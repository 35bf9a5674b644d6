import type { ArticleId } from '../../src/text/article.ts';
import type { KnownArticle } from '../../src/qa/knowledge.ts';
import type { ArticleLine, Holding, Library, StoredArticle } from '../../src/library/library.ts';
import { type Arguments, type OptionValue, type Options, argumentsOf } from '../command.ts';

/** What a library command works with: the library, the place and the person. */
export type LibraryContext = {
  readonly library: Library;
  /** Discord's ids. */
  readonly channel: string;
  readonly person: string;
  /** Whether this person is an owner or administrator. */
  readonly isOwner: boolean;
  /** The largest file that may be sent, in bytes. */
  readonly largestFile: number;
  /** ISO 8601, with time, UTC. */
  readonly now: string;
};

/** The reply to a library command. */
export type LibraryReply =
  /** An article's details. `isNew`: it was just added. */
  | {
      readonly show: 'card';
      readonly known: KnownArticle;
      readonly kept: StoredArticle;
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
  /** Asks for confirmation. */
  | { readonly show: 'ask to remove'; readonly known: KnownArticle }
  | { readonly show: 'ask to forget'; readonly holding: Holding }
  /** A form to fill in. */
  | { readonly show: 'paste form' }
  | { readonly show: 'rename form'; readonly known: KnownArticle }
  | { readonly show: 'file'; readonly sentence: string; readonly name: string; readonly content: string }
  /** `words`: text from an article, shown below the sentence. */
  | { readonly show: 'done'; readonly sentence: string; readonly words?: string }
  /** A private message about what went wrong and what to do. */
  | { readonly show: 'notice'; readonly sentence: string; readonly words?: string };

type SubcommandDeclaration<O extends Options> = {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  /** Whether the reply is always private. */
  readonly isPrivate?: true;
  /** Whether the reply takes long, or has a file, so that it's deferred at once. */
  readonly takesTime?: (given: Arguments<O>) => boolean;
  readonly reply: (given: Arguments<O>, asked: LibraryContext) => Promise<LibraryReply>;
};

/** A subcommand of /article with the types of its options erased. */
export type Subcommand = {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  readonly isPrivate: boolean;
  readonly takesTime: (given: ReadonlyMap<string, OptionValue>) => boolean;
  /** Takes checked values. Rejects with what the library throws. */
  readonly reply: (given: ReadonlyMap<string, OptionValue>, asked: LibraryContext) => Promise<LibraryReply>;
};

/** Defines a subcommand whose `reply` is typed by its options. */
export function defineSubcommand<const O extends Options>(declaration: SubcommandDeclaration<O>): Subcommand {
  const { takesTime, isPrivate, reply } = declaration;
  return {
    ...declaration,
    isPrivate: isPrivate === true,
    takesTime: (given) => takesTime?.(argumentsOf<O>(given)) === true,
    reply: (given, asked) => reply(argumentsOf<O>(given), asked),
  };
}
