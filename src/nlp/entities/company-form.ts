import { knownName } from '../lexicon/gazetteer.ts';
import { COMPANY_FORMS } from '../lexicon/organisations.ts';
import type { Token } from '../tokens.ts';

/** Whether the tokens [from, to) are a company's name by the legal form at its end: "Elm GmbH", not "Adelaide SA". */
export function endsInCompanyForm(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || !COMPANY_FORMS.has(tokens[to - 1]?.text ?? '')) return false;
  return knownName(tokens.slice(from, to - 1).map(({ key }) => key))?.kind !== 'place';
}
