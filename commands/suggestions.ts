import Fuse, { type IFuseOptions } from 'fuse.js';
import type { KnownArticle } from '../src/answer/knowledge.ts';
import { slice } from '../src/article/article.ts';
import type { Entity, EntityKind } from '../src/facts/facts.ts';
import type { Asked, Choice, Suggest } from './command.ts';

/** Discord shows this many choices, of this many characters each. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
/** Names from more articles than this are too many to look through while somebody types. */
const MOST_ARTICLES = 200;

/** Forgiving enough for "Tokaev", strict enough to leave out what merely shares letters. */
const FUZZY: IFuseOptions<Choice> = { keys: ['name'], threshold: 0.35, ignoreLocation: true };

/** Titles of the articles at hand; the value is the article's key. */
export const suggestArticles: Suggest = (typed, { knowledge }) =>
  closest(
    knowledge.articles().map(({ article, key }) => ({ name: cut(article.title), value: key })),
    typed,
  );

/** Those whose words the articles quote. */
export const suggestSpeakers: Suggest = (typed, asked) =>
  closest(
    unique(
      articlesOf(asked).flatMap(({ article, facts }) =>
        facts.quotations.flatMap(({ speaker }) => {
          if (!speaker) return [];
          return speaker.entity
            ? nameChoice(article.text, speaker.entity)
            : { name: cut(slice(article.text, speaker)), value: cut(slice(article.text, speaker)) };
        }),
      ),
    ).filter(({ value }) => !/^(?:he|she|they|it|who)$/i.test(value)),
    typed,
  );

/** People, organisations and places; the last word typed is completed, what stands before it is kept. */
export const suggestNames: Suggest = (typed, asked) => {
  const names = unique(
    articlesOf(asked).flatMap(({ article, facts }) =>
      facts.entities
        .toSorted(
          (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.mentions.length - a.mentions.length,
        )
        .map((entity) => nameChoice(article.text, entity)),
    ),
  );
  const [, before = '', last = ''] = /^(.*?)([^\s]*)$/s.exec(typed) ?? [];
  if (before.trim() === '') return closest(names, last);
  if (last.length < 2) return [];
  return closest(names, last)
    .map(({ value }) => ({ name: cut(before + value), value: cut(before + value) }))
    .filter(({ value }) => value.length < LONGEST_CHOICE);
};

/** Questions that the articles can answer, as far as their names tell; else what `suggestNames` offers. */
export const suggestQuestions: Suggest = (typed, asked) => {
  const questions = unique(
    articlesOf(asked).flatMap(({ article, facts }) => {
      const speakers = new Set(facts.quotations.map(({ speaker }) => speaker?.entity));
      return facts.entities.flatMap((entity) => {
        const name = slice(article.text, entity.name);
        return [
          ...(entity.roles.length > 0 ? [question(`Who is ${name}?`)] : []),
          ...(speakers.has(entity) ? [question(`What did ${name} say?`)] : []),
        ];
      });
    }),
  );
  // Fuse finds all questions alike, for they begin alike: here every word typed must begin one of theirs.
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const begun = questions.filter(({ value }) => {
    const theirs = value.toLowerCase().split(/\s+/);
    return words.every((word) => theirs.some((other) => other.startsWith(word)));
  });
  return begun.length > 0 ? begun.slice(0, MOST_CHOICES) : suggestNames(typed, asked);
};

function question(words: string): Choice {
  return { name: cut(words), value: cut(words) };
}

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place'];

function articlesOf({ knowledge, scope }: Asked): readonly KnownArticle[] {
  return knowledge.articlesIn(scope).slice(0, MOST_ARTICLES);
}

function nameChoice(text: string, entity: Entity): Choice {
  const name = slice(text, entity.name);
  const role = entity.roles[0];
  return { name: cut(role ? `${name} · ${slice(text, role)}` : name), value: cut(name) };
}

function closest(choices: readonly Choice[], typed: string): readonly Choice[] {
  const found =
    typed.trim() === ''
      ? choices
      : new Fuse(choices, FUZZY).search(typed.slice(0, LONGEST_CHOICE)).map(({ item }) => item);
  return found.filter(({ name, value }) => name !== '' && value !== '').slice(0, MOST_CHOICES);
}

function unique(choices: readonly Choice[]): Choice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

/** At most as many UTF-16 units as Discord takes, never half a character. */
function cut(label: string): string {
  const line = label.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_CHOICE) return line;
  return line.slice(0, LONGEST_CHOICE - 1).replace(/[\uD800-\uDBFF]$/, '') + '…';
}
