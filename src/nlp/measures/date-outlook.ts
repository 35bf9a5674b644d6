import { AUXILIARIES, VERBS } from '../lexicon/verbs.ts';

/**
 * Which way a date looks from the day of publication. News tells of the past, so `back` where nothing says otherwise;
 * `open` where the words fit either ("a vote due in May", "would meet on Friday").
 */
export type Outlook = 'back' | 'ahead' | 'open';

/** So much of the words before a date (UTF-16 units) tells its clause. */
const REACH = 80;
const CLAUSE_START = /[,;:—–“”"]|\b(?:said|says|told|announced|reported)\b/gi;

const WILL =
  /\b(?:will|won['’]t|shall|(?:is|are|am) going to|upcoming|(?:the|this) coming)\b|['’]ll\b|\bnext $/i;
const WOULD = /\b(?:would|might)\b(?! not|n['’]t)/i;

/** A plan with what is planned: "due to sail"; "due to fog" is none, and "the plan to sail" may be over. */
const PLAN_TO =
  /\b(?:due|scheduled|set|slated|expected|planned|planning|(?<!(?:ed|the|an?|its|his|her|their|our|my|this|that|new|no|of|over|about|against|for|with) )plans?) to (\w+)\b/i;
/** A plan right before its date: "an inspection due in |", "a vote expected |". */
const PLAN_FOR =
  /\b(?:due|scheduled|set|slated|expected|planned)(?: back)?(?: (?:for|in|on|at|by|from|around|this|early|late|later))*\s*$/i;
/** A plan that still holds when the article comes out: "is due", "are set for", "plan to". */
const HOLDS_NOW = /(?:\b(?:is|are|am|remains?|isn['’]t|aren['’]t)|['’](?:re|m))(?: \w+)? $|^plan/i;
const PLAN_SET = /\b(?:due(?! to)|scheduled|set|slated|expected|planned) for\b/i;

const UNTIL = /\b(?:until|till)(?: at least| early| late| mid)?[ -]$/i;
/** What has lasted until a date, or not begun before it, is over: "waited until Friday", "did not sail until Friday". */
const LASTED =
  /\b(?:waited|lasted|stayed|remained|continued|ran|stood|lived|worked|served|slept|kept|held|(?:did|was|were|had) not|(?:did|was|were|had)n['’]t)\b/i;

/** How the date behind `before`, the sentence up to it, looks by the words of its clause. */
export function outlookOf(before: string): Outlook {
  const near = before.slice(-REACH);
  const cut = [...near.matchAll(CLAUSE_START)].at(-1);
  const clause = cut ? near.slice(cut.index + cut[0].length) : near;
  if (WILL.test(clause)) return 'ahead';
  const plan = planIn(clause);
  if (plan !== undefined) return HOLDS_NOW.test(plan) ? 'ahead' : 'open';
  if (UNTIL.test(clause)) return LASTED.test(clause) ? 'back' : 'ahead';
  return WOULD.test(clause) ? 'open' : 'back';
}

/** What leads to the words of a plan, or these words themselves where they tell its tense ("plans to"). */
function planIn(clause: string): string | undefined {
  const to = PLAN_TO.exec(clause);
  const infinitive = to?.[1]?.toLowerCase() ?? '';
  if (to && (VERBS.has(infinitive) || AUXILIARIES.has(infinitive)))
    return /^plan(?!ned)/i.test(to[0]) ? to[0] : clause.slice(0, to.index);
  const plan = PLAN_FOR.exec(clause) ?? PLAN_SET.exec(clause);
  return plan ? clause.slice(0, plan.index) : undefined;
}
