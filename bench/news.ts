import { type ArticleInput, articleId } from '../src/text/article.ts';
import { type Random, between, pick, seeded } from './random.ts';
import { drawRank, drawStopWord, wordOfRank } from './words.ts';

const SENTENCES_A_PARAGRAPH = { from: 1, to: 4 };
const WORDS = { from: 6, to: 18 };
const STOP_WORDS_SHARE = 0.42;
/** So many sentences of ten are made of words alone; the others name or quote somebody. */
const PLAIN = 0.5;
/** People who are named in many articles, the first most. */
const FAMOUS = 40;
/** People of its own that an article names. */
const OWN_PEOPLE = 5;

const GIVEN =
  'Anna Boris Carla David Elena Frank Grace Henry Ines Jamal Karen Liam Maria Nadia Omar Petra'.split(' ');
const ROLES = [
  'Mayor',
  'President',
  'Prime Minister',
  'Senator',
  'Judge',
  'Professor',
  'Foreign Minister',
  'police chief',
  'spokeswoman',
  'engineer',
];
const BODIES = ['Bank', 'University', 'Ministry', 'Council', 'Railway', 'Hospital', 'Institute'];
const PLACES = 'Kenya Norway Peru Japan Ghana Berlin Lagos Oslo Lima Paris Cairo Madrid Toronto Delhi'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April June July August October November December'.split(' ');

type Person = { readonly name: string; readonly surname: string; readonly role: string };

/** Made-up news: articles of so many sentences, with people, places, dates, numbers and quotations. */
export function madeUpNews(articles: number, sentences: number, seed: number): ArticleInput[] {
  const random = seeded(seed);
  const famous = Array.from({ length: FAMOUS }, () => person(random));
  return Array.from({ length: articles }, (_, i) => newsArticle(random, i, sentences, famous));
}

function newsArticle(
  random: Random,
  number: number,
  sentences: number,
  famous: readonly Person[],
): ArticleInput {
  const own = Array.from({ length: OWN_PEOPLE }, () => person(random));
  // As with words, the first is named far more often than the last.
  const known = famous[Math.floor(FAMOUS ** random()) - 1];
  const people = known ? [...own, known] : own;
  const body = `${nameWord(random)} ${pick(random, BODIES)}`;
  const named = new Set<Person>();
  const paragraphs: string[] = [];
  for (let left = sentences; left > 0;) {
    const size = Math.min(left, between(random, SENTENCES_A_PARAGRAPH.from, SENTENCES_A_PARAGRAPH.to));
    const made = Array.from({ length: size }, () =>
      random() < PLAIN ? sentenceOf(clause(random)) : telling(random, pick(random, people), body, named),
    );
    paragraphs.push(made.join(' '));
    left -= size;
  }
  const lead = people[0] ?? person(random);
  return {
    id: articleId(`news-${number}`),
    title: `${lead.surname} ${wordOfRank(drawRank(random))} ${wordOfRank(drawRank(random))} in ${pick(random, PLACES)}`,
    source: { url: `https://news.example/${number}`, published: `2025-0${between(random, 1, 9)}-15` },
    text: paragraphs.join('\n\n'),
  };
}

/** A sentence that names somebody or something; whoever is named again is named shortly. */
function telling(random: Random, who: Person, body: string, named: Set<Person>): string {
  const isNew = !named.has(who);
  named.add(who);
  const full = isNew ? `${who.role} ${who.name}` : who.surname;
  const place = pick(random, PLACES);
  const date = `on ${between(random, 1, 28)} ${pick(random, MONTHS)}`;
  switch (between(random, 0, 6)) {
    case 0:
      return sentenceOf(`${full} said on ${pick(random, DAYS)} that ${clause(random)}`);
    case 1:
      return `“${sentenceOf(clause(random)).slice(0, -1)},” ${full} said ${date}.`;
    case 2:
      return sentenceOf(`${full} denied that ${clause(random)} in ${place}`);
    case 3:
      return sentenceOf(`according to the ${body}, ${clause(random)}`);
    case 4:
      return sentenceOf(
        `more than ${between(random, 20, 900)} ${wordOfRank(drawRank(random))}s ${clause(random)} in ${place} ${date}`,
      );
    case 5:
      return `“${sentenceOf(clause(random))}” a senior ${wordOfRank(drawRank(random))} told the ${body}.`;
    default:
      return sentenceOf(`${full} went to ${place} for ${clause(random)}`);
  }
}

function person(random: Random): Person {
  const surname = nameWord(random);
  return { name: `${pick(random, GIVEN)} ${surname}`, surname, role: pick(random, ROLES) };
}

function nameWord(random: Random): string {
  return capitalised(wordOfRank(between(random, 2000, 29_000)));
}

function clause(random: Random): string {
  return Array.from({ length: between(random, WORDS.from, WORDS.to) }, () =>
    random() < STOP_WORDS_SHARE ? drawStopWord(random) : wordOfRank(drawRank(random)),
  ).join(' ');
}

function sentenceOf(words: string): string {
  return `${capitalised(words)}.`;
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
