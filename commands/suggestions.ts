import Fuse, { type IFuseOptions } from 'fuse.js';
import {
  FEW,
  begunCandidates,
  nameCandidates,
  speakerCandidates,
  titleCandidates,
} from '../src/qa/entity-index/candidates.ts';
import type { EntityRef } from '../src/qa/entity-index/entity-index.ts';
import { wording } from '../src/wording.ts';
import type { Choice, Suggest } from './command.ts';

const { whoIs, didSay } = wording.suggestion;

/** Discord's limits for the number of choices and the length of each. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** Loose enough to find "Tokaev", strict enough to leave out words that only share some letters. */
const FUZZY: IFuseOptions<Choice> = { keys: ['name'], threshold: 0.35, ignoreLocation: true };

/** Suggests article titles. The value is the article's key. */
export const suggestArticles: Suggest = (typed, { knowledge }) =>
  closest(titleCandidates(knowledge.directory, typed), typed, ({ known: { article, key } }) => ({
    name: article.title,
    value: key,
  }));

/** Suggests speakers whom the articles quote. */
export const suggestSpeakers: Suggest = (typed, { knowledge, scope }) =>
  closest(speakerCandidates(knowledge.directory, typed, scope), typed, ({ entry, speaker }) => {
    if (typeof speaker === 'number') return nameChoice({ entry, entity: speaker });
    const words = entry.wordsOf(speaker);
    return { name: words, value: PRONOUN.test(words.trim()) ? '' : words };
  });

/** Suggests people, organisations and places. Completes the last word and keeps the words before it. */
export const suggestNames: Suggest = (typed, { knowledge, scope }) => {
  const [, before = '', last = ''] = /^(.*?)([^\s]*)$/s.exec(typed) ?? [];
  const isFirst = before.trim() === '';
  if (!isFirst && last.length < 2) return [];
  const found = closest(nameCandidates(knowledge.directory, last, scope), last, nameChoice);
  if (isFirst) return found;
  return found
    .map(({ value }) => withoutBeginningOf(value, before) + value)
    .map((words) => ({ name: cut(words), value: cut(words) }))
    .filter(({ value }) => value.length < LONGEST_CHOICE);
};

/** Removes the words at the end of `typed` that the name begins with: "Who is Ann " with "Ann Smith" gives "Who is ". */
function withoutBeginningOf(name: string, typed: string): string {
  const words = name.toLowerCase().split(' ').slice(0, -1);
  for (let count = words.length; count > 0; count--) {
    const begun = `${words.slice(0, count).join(' ')} `;
    const rest = typed.length - begun.length;
    const isAWord = rest === 0 || typed[rest - 1] === ' ';
    if (isAWord && typed.toLowerCase().endsWith(begun)) return typed.slice(0, rest);
  }
  return typed;
}

/** Suggests questions about people in the articles; if none matches, the same as `suggestNames`. */
export const suggestQuestions: Suggest = (typed, asked) => {
  // Fuse can't tell these questions apart, because they start alike. So every typed word must be the start of a word in them.
  const words = wordsIn(typed);
  const begun = new Map<string, Choice>();
  for (const listed of begunCandidates(asked.knowledge.directory, namingWord(words), asked.scope)) {
    for (const question of questionsOf(listed)) {
      const value = cut(question);
      if (areBegun(words, wordsIn(value)) && !begun.has(value)) begun.set(value, { name: value, value });
    }
    if (begun.size >= MOST_CHOICES) break;
  }
  return begun.size > 0 ? [...begun.values()].slice(0, MOST_CHOICES) : suggestNames(typed, asked);
};

const PRONOUN = /^(?:he|she|they|it|who)$/i;
function questionsOf({ entry, entity }: EntityRef): string[] {
  const name = entry.nameOf(entity);
  return [
    ...(entry.roleOf(entity) === '' ? [] : [whoIs(name)]),
    ...(entry.isQuoted(entity) ? [didSay(name)] : []),
  ];
}

/** The longest typed word that must belong to a name, because no question template contains it; undefined if there's none. */
function namingWord(words: readonly string[]): string | undefined {
  const [fewest = []] = [whoIs, didSay]
    .map((ask) => words.filter((word) => !areBegun([word], wordsIn(ask('')))))
    .toSorted((a, b) => a.length - b.length);
  return fewest.toSorted((a, b) => b.length - a.length)[0];
}

function areBegun(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((begun) => words.some((word) => word.startsWith(begun)));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function nameChoice({ entry, entity }: EntityRef): Choice {
  const name = entry.nameOf(entity);
  const role = entry.roleOf(entity);
  return { name: role === '' ? name : `${name} · ${role}`, value: name };
}

/** The choices that match best, without duplicate values; all in order if nothing was typed. */
function closest<T>(
  candidates: Iterable<T>,
  typed: string,
  toChoice: (candidate: T) => Choice,
): readonly Choice[] {
  const isBlank = typed.trim() === '';
  const choices = new Map<string, Choice>();
  for (const candidate of candidates) {
    const choice = toChoice(candidate);
    const [name, value] = [cut(choice.name), cut(choice.value)];
    if (name !== '' && value !== '' && !choices.has(value)) choices.set(value, { name, value });
    if (choices.size === (isBlank ? MOST_CHOICES : FEW)) break;
  }
  const unique = [...choices.values()];
  if (isBlank) return unique;
  const found = new Fuse(unique, FUZZY).search(typed.slice(0, LONGEST_CHOICE), { limit: MOST_CHOICES });
  return found.map(({ item }) => item);
}

/** Cuts a label to Discord's limit in UTF-16 units, never inside a surrogate pair. */
function cut(label: string): string {
  const line = label.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_CHOICE) return line;
  return line.slice(0, LONGEST_CHOICE - 1).replace(/[\uD800-\uDBFF]$/, '') + '…';
}
