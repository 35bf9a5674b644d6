import { ROLE_FIELDS } from '../lexicon/people.ts';
import { AUXILIARIES, VERBS } from '../lexicon/verbs.ts';
import { FUNCTION_WORDS, PLAIN_WORDS } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';

/** Forms of verbs and adverbs: they part a role from what stands before it. A plural hardly ever modifies a role. */
const NO_MODIFIER = /(?:ed|ing|ly|[^s]s)$/;
/** What is said or written in goes before a role without belonging to it: "in a statement spokesman Ann Lee …". */
const UTTERANCE =
  /^(?:statement|interview|speech|email|e-mail|message|letter|article|post|tweet|broadcast|conference|debate|briefing|announcement|testimony)$/;
/** After one of these an unknown word may be a verb: "to greet mayor Ann Lee", "fans adore singer Ann Lee". */
const BEFORE_BASE_FORM = /^(?:to|not|never|i|you|we|they|who|that|people|children|women|men|police)$|[^s]s$/;

/** Whether the lower-case word at `i` is a noun or adjective of the role that goes on behind it: "ferry" of "ferry captain". */
export function describesRole(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i]?.key ?? '';
  if (ROLE_FIELDS.has(key)) return true;
  if (FUNCTION_WORDS.has(key) || PLAIN_WORDS.has(key) || AUXILIARIES.has(key) || UTTERANCE.test(key))
    return false;
  if (NO_MODIFIER.test(key) || VERBS.has(key)) return false;
  const before = tokens[i - 1]?.key ?? '';
  return !BEFORE_BASE_FORM.test(before) && !AUXILIARIES.has(before);
}
