import Fuse, { type IFuseOptions } from 'fuse.js';
import {
  FEW,
  begunCandidates,
  nameCandidates,
  speakerCandidates,
  titleCandidates,
} from '../src/qa/entity-index/candidates.ts';
import type { EntityRef } from '../src/qa/entity-index/entity-index.ts';
import type { Choice, Suggest } from './command.ts';

/** Discord shows this many choices, of this many characters each. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** Forgiving enough for "Tokaev", strict enough to leave out what merely shares letters. */
const FUZZY: IFuseOptions<Choice> = { keys: ['name'], threshold: 0.35, ignoreLocation: true };

/** Titles of the articles at hand; the value is the article's key. */
export const suggestArticles: Suggest = (typed, { knowledge }) =>
  closest(titleCandidates(knowledge.directory, typed), typed, ({ known: { article, key } }) => ({
    name: article.title,
    value: key,
  }));

/** Those whose words the articles quote. */
export const suggestSpeakers: Suggest = (typed, { knowledge, scope }) =>
  closest(speakerCandidates(knowledge.directory, typed, scope), typed, ({ entry, speaker }) => {
    if (typeof speaker === 'number') return nameChoice({ entry, entity: speaker });
    const words = entry.wordsOf(speaker);
    return { name: words, value: PRONOUN.test(words.trim()) ? '' : words };
  });

/** People, organisations and places; the last word typed is completed, what stands before it is kept. */
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

/** What was typed, without the words at its end that the name begins with: of "Who is Ann " and "Ann Smith", "Who is ". */
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

/** Questions that the articles can answer, as far as their names tell; else what `suggestNames` offers. */
export const suggestQuestions: Suggest = (typed, asked) => {
  // Fuse finds all questions alike, for they begin alike: here every word typed must begin one of theirs.
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
/** What is asked of somebody who has a role, and of somebody who is quoted. */
const WHO_IS = (name: string): string => `Who is ${name}?`;
const DID_SAY = (name: string): string => `What did ${name} say?`;

function questionsOf({ entry, entity }: EntityRef): string[] {
  const name = entry.nameOf(entity);
  return [
    ...(entry.roleOf(entity) === '' ? [] : [WHO_IS(name)]),
    ...(entry.isQuoted(entity) ? [DID_SAY(name)] : []),
  ];
}

/** The longest of some words that only a name can hold, whichever the question; nothing where none has to be of a name. */
function namingWord(words: readonly string[]): string | undefined {
  const [fewest = []] = [WHO_IS, DID_SAY]
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

/** The choices that fit what was typed best, each value once; all in order where nothing was. */
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

/** At most as many UTF-16 units as Discord takes, never half a character. */
function cut(label: string): string {
  const line = label.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_CHOICE) return line;
  return line.slice(0, LONGEST_CHOICE - 1).replace(/[\uD800-\uDBFF]$/, '') + '…';
}
