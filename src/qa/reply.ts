import type { ArticleId } from '../text/article.ts';
import type { Answer } from './answer.ts';
import type { MetadataField } from './question/intents.ts';

/** What a command comes to, before any place (a chat, a terminal) gives it a shape. */
export type Reply =
  /** `pooled`: more than one article was asked. */
  | { readonly show: 'answer'; readonly answer: Answer; readonly pooled: boolean }
  /** The five Ws and how of one article. */
  | { readonly show: 'brief'; readonly article: ArticleId }
  /** What an article's source states about it: who wrote it, when, and where it's from. */
  | { readonly show: 'metadata'; readonly article: ArticleId; readonly field: MetadataField }
  /** Every quotation of one article, speaker by speaker. */
  | { readonly show: 'quotations'; readonly article: ArticleId }
  /** An article's passage, counted from 0. */
  | { readonly show: 'passage'; readonly article: ArticleId; readonly passage: number }
  | { readonly show: 'help' }
  /** Asks which of several articles is meant. */
  | { readonly show: 'choice'; readonly sentence: string; readonly articles: readonly ArticleId[] }
  /** A sentence to the person alone: what was wrong with the request, and what to do. */
  | { readonly show: 'notice'; readonly sentence: string };
