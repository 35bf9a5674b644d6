import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityNames } from '../../src/analysis/entity-names.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { matchName, readTypedName } from '../../src/qa/name-match.ts';
import { answerSaid, quoteQuotation } from '../../src/qa/quotations.ts';
import { findSubjects } from '../../src/qa/subject.ts';
import { type ArticleId, articleId } from '../../src/text/article.ts';
import { areSameRomanised } from '../../src/search/romanisation.ts';
import { typingSlips } from '../../src/search/slips.ts';
import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { chooseArticle } from '../../commands/choose-article.ts';
import { madeUpText, newsText } from '../support/made-up-text.ts';
import { ownArticle } from '../support/own-article.ts';

const LONGEST_NAME = 8;
const TYPED = [
  'Hale',
  'Ada Hael',
  'Ruiz',
  'president ruiz',
  'Tokaev',
  'Kassim',
  'HSB',
  'harbour board',
  'Reuters',
  'laogs',
  'the president',
  'Emile Celik',
  'Kazakhstan',
  'police',
  'qazaqstan',
  'Rain',
  '',
];
const typedName = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...TYPED) }, fc.string({ maxLength: 12 }));

/** Articles that come, some of which go again, and perhaps some to ask alone. */
const library = fc
  .record({
    texts: fc.array(fc.tuple(fc.oneof({ weight: 4, arbitrary: newsText }, madeUpText), madeUpText), {
      minLength: 1,
      maxLength: 6,
    }),
    removed: fc.array(fc.nat(5), { maxLength: 3 }),
    scope: fc.option(fc.array(fc.nat(5), { maxLength: 3 }), { freq: 1 }),
  })
  .map(({ texts, removed, scope }) => {
    const knowledge = new Knowledge();
    const id = (i: number): string => `own${i}`;
    for (const [i, [text, title]] of texts.entries())
      knowledge.add(ownArticle(text, { id: id(i), title: title.slice(0, 60) }));
    for (const i of removed) knowledge.remove(articleId(id(i)));
    const again = texts[0];
    if (again) knowledge.add(ownArticle(again[0], { id: id(0), title: again[1].slice(0, 60) }));
    return { knowledge, scope: scope && scope.map((i) => articleId(id(i))) };
  });

type Whom = { readonly article: string; readonly entity: number };

/** Looks through every name of every article. */
function subjectsOneByOne(knowledge: Knowledge, text: string, scope: readonly ArticleId[] | null): Whom[] {
  const typed = readTypedName(text, 'corrected');
  if (typed.length === 0 || typed.length > LONGEST_NAME) return [];
  return knowledge
    .articlesIn(scope)
    .flatMap(({ article, facts }) =>
      facts.entities.flatMap((each, entity) => {
        const match = matchName(typed, entityNames(article, each));
        return match ? [{ article: article.id, entity, mentions: each.mentions.length, ...match }] : [];
      }),
    )
    .toSorted((a, b) => b.named - a.named || a.slips - b.slips || b.mentions - a.mentions)
    .map(({ article, entity }) => ({ article, entity }));
}

describe('the entity index finds what a scan of all articles finds', () => {
  it('by a name', () => {
    let found = 0;
    fc.assert(
      fc.property(library, typedName, ({ knowledge, scope }, typed) => {
        const subjects = findSubjects(knowledge, typed, scope).found.map(({ entry, entity }) => ({
          article: entry.known.article.id,
          entity,
        }));
        expect(subjects).toEqual(subjectsOneByOne(knowledge, typed, scope));
        found += subjects.length;
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('by the speaker', () => {
    let found = 0;
    fc.assert(
      fc.property(library, typedName, ({ knowledge, scope }, speaker) => {
        const subjects = subjectsOneByOne(knowledge, speaker, scope);
        const all = knowledge.articlesIn(scope).flatMap((known) =>
          known.facts.quotations.flatMap((quotation) => {
            const quote = quoteQuotation(known, quotation);
            const entity = quotation.speaker?.entity;
            const place = entity && known.facts.entities.indexOf(entity);
            const isNamed = subjects.some(
              ({ article, entity: one }) => article === known.article.id && one === place,
            );
            return quote && isNamed
              ? [{ quote, order: ['direct', 'mixed', 'indirect'].indexOf(quotation.kind) }]
              : [];
          }),
        );
        const named = all.toSorted((a, b) => a.order - b.order).map(({ quote }) => quote);
        const { quotes } = answerSaid(knowledge, { speaker }, scope, 1000);
        const ofEntities = quotes.filter(({ attribution }) => attribution?.speaker?.entity);
        expect(ofEntities).toEqual(named);
        found += named.length;
      }),
      { numRuns: 100 },
    );
    expect(found).toBeGreaterThan(10);
  });

  it('by the words of a title', () => {
    fc.assert(
      fc.property(library, typedName, ({ knowledge }, typed) => {
        const asked = tokenize(typed).filter(({ word }) => !STOP_WORDS.has(word));
        const isMeant = (one: string, other: string): boolean =>
          (one.length >= 4 && other.startsWith(one)) ||
          typingSlips(one, other) !== undefined ||
          areSameRomanised(one, other);
        const meant = knowledge
          .articles()
          .filter(({ article: { title, id } }) =>
            asked.every(({ word }) => tokenize(`${title} ${id}`).some((other) => isMeant(word, other.word))),
          )
          .toSorted((a, b) => a.article.title.length - b.article.title.length);
        expect(chooseArticle(knowledge, typed)).toBe(asked.length === 0 ? undefined : meant[0]);
      }),
      { numRuns: 150 },
    );
  });
});
