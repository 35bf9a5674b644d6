import { slice, type Span } from '../../text/article.ts';
import { POSSESSIVE_PRONOUNS } from '../lexicon/function-words.ts';
import type { Mention } from './mentions.ts';
import { AFTER_HEAD } from './named-speakers.ts';
import { isRoleHead } from '../entities/titles.ts';

const INDEFINITE = /^(?:a|an|another|one)$/;
const PERSON = /(?:man|woman|person|boy|girl|parent|guest|lover)$/;

/**
 * Whether a phrase that names nobody brings in somebody new, whom a pronoun after it may mean: "a spokesman", "his
 * lawyer", "Smith’s co-author", but not "the mayor", who may have been named. `named`: the mentions inside the phrase.
 */
export function bringsStranger(text: string, phrase: Span, named: readonly Mention[]): boolean {
  const words = slice(text, phrase).toLowerCase();
  const head = words.slice(0, AFTER_HEAD.exec(words)?.index).split(/\s+/);
  const last = head.at(-1) ?? '';
  if (!isRoleHead(last) && !PERSON.test(last)) return false;
  const [first] = head;
  if (INDEFINITE.test(first ?? '') || POSSESSIVE_PRONOUNS.has(first ?? '')) return true;
  return named.some(({ entity }) => entity.kind === 'person');
}
