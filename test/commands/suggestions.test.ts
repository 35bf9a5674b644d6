import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Suggest } from '../../commands/command.ts';
import { answer } from '../../commands/question-command.ts';
import {
  suggestArticles,
  suggestNames,
  suggestQuestions,
  suggestSpeakers,
} from '../../commands/suggestions.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { articleId, slice } from '../../src/text/article.ts';
import { ownArticle } from '../support/own-article.ts';
import { shippedArticle } from '../support/shipped-article.ts';

const knowledge = new Knowledge();
const shipped = knowledge.add(shippedArticle());
const harbour = knowledge.add(
  ownArticle('Engineer Ada Hale said that the gates broke in Lagos. “We ran,” a dock worker said.', {
    id: 'harbour',
    title: 'Lock gates fail',
  }),
);

const values = (suggest: Suggest, typed: string, scope: string[] | null = null): string[] =>
  suggest(typed, { knowledge, scope: scope?.map(articleId) ?? null }).map(({ value }) => value);

describe('names', () => {
  it('are offered before anything is typed: people first, the most often named first', () => {
    expect(values(suggestNames, '', ['putin-kazakhstan'])[0]).toBe('Vladimir Putin');
    expect(values(suggestNames, '')).toContain('Ada Hale');
  });

  it.each(['Tokayev', 'tokaev', 'Kassim', 'TOKA'])(
    'are found by a few letters of them, or most: %s',
    (typed) => {
      expect(values(suggestNames, typed)[0]).toBe('Kassim-Jomart Tokayev');
    },
  );

  it('are shown with the role that the article gives', () => {
    const [choice] = suggestNames('Tokayev', { knowledge, scope: null });
    expect(choice?.name).toBe('Kassim-Jomart Tokayev · Kazakhstan’s President');
  });

  it('complete the last word and keep what stands before it', () => {
    expect(values(suggestNames, 'what did Toka')).toContain('what did Kassim-Jomart Tokayev');
    expect(values(suggestNames, 'what did T')).toEqual([]);
    expect(values(suggestNames, 'who is Ada Hal')).toContain('who is Ada Hale');
    expect(values(suggestNames, 'who is Canada Hal')).toContain('who is Canada Ada Hale');
    expect(values(suggestNames, 'what did ')).toEqual([]);
  });

  it('come from the articles in scope', () => {
    expect(values(suggestNames, 'Putin', ['harbour'])).toEqual([]);
    expect(values(suggestNames, '', [])).toEqual([]);
  });
});

describe('questions', () => {
  it('are those that the articles can answer', () => {
    const offered = values(suggestQuestions, '', ['putin-kazakhstan']);
    expect(offered).toContain('Who is Kassim-Jomart Tokayev?');
    expect(offered).toContain('What did Vladimir Putin say?');
    for (const question of offered) {
      const reply = answer('ask', question, { knowledge, scope: [articleId('putin-kazakhstan')] });
      expect(reply).toMatchObject({ show: 'answer', answer: { answered: true } });
    }
  });

  it('are found by what has been typed; without one, names complete the words', () => {
    expect(values(suggestQuestions, 'what did Puti')[0]).toBe('What did Vladimir Putin say?');
    expect(values(suggestQuestions, 'is the harbour in Lag')).toContain('is the harbour in Lagos');
  });
});

describe('speakers', () => {
  it('are those whose words are quoted, named or not', () => {
    const speakers = values(suggestSpeakers, '', ['harbour']);
    expect(speakers).toContain('Ada Hale');
    expect(speakers).toContain('a dock worker');
    expect(values(suggestSpeakers, 'putn')).toContain('Vladimir Putin');
  });

  it('are not pronouns', () => {
    const pronouns = new Knowledge();
    pronouns.add(ownArticle('“We ran,” he said. “They ran,” she said. “It rained,” they said.'));
    expect(suggestSpeakers('', { knowledge: pronouns, scope: null })).toEqual([]);
  });
});

describe('articles', () => {
  it('are offered by title and sent as their key', () => {
    expect(suggestArticles('', { knowledge, scope: null })).toEqual([
      { name: shipped.article.title, value: shipped.key },
      { name: 'Lock gates fail', value: harbour.key },
    ]);
    expect(values(suggestArticles, 'gates')).toEqual([harbour.key]);
  });

  it('are all offered, whatever is chosen already', () => {
    expect(values(suggestArticles, '', ['harbour'])).toHaveLength(2);
  });

  it('without a title cannot be offered', () => {
    const untitled = new Knowledge();
    untitled.add(ownArticle('Rain fell.'));
    expect(suggestArticles('', { knowledge: untitled, scope: null })).toEqual([]);
  });
});

describe('among many articles', () => {
  const many = new Knowledge();
  for (let i = 0; i < 260; i++) {
    const name = `${'BCDFGHKLMN'[i % 10]}a${'rlnmstvk'[i % 8]}${'aeiou'[i % 5]}n${'dgkstv'[Math.floor(i / 50)]}o`;
    many.add(
      ownArticle(
        `Engineer Ada ${name} said on Monday that the locks held. Bo ${name}son denied it. “We ran,” a worker of dock ${i} said.`,
        { id: `a${i}`, title: `${name} speaks of lock ${i}` },
      ),
    );
  }
  const last = slice(many.articles().at(-1)?.article.text ?? '', { start: 13, end: 20 }).split(' ')[0] ?? '';
  const asked = { knowledge: many, scope: null };
  const offered = (suggest: Suggest, typed: string): string[] =>
    suggest(typed, asked).map(({ value }) => value);

  it('names, speakers and questions of the last one are found by their beginning', () => {
    expect(offered(suggestNames, last)).toContain(`Ada ${last}`);
    expect(offered(suggestSpeakers, last)).toContain(`Ada ${last}`);
    expect(offered(suggestQuestions, `what did ${last}`)).toContain(`What did Ada ${last} say?`);
    expect(offered(suggestNames, `where was ${last}`)).toContain(`where was Ada ${last}`);
  });

  it('names are found with a slip in them, begun or whole', () => {
    const slipped = `${last.slice(0, 2)}${last.slice(3)}`;
    expect(offered(suggestNames, slipped)).toContain(`Ada ${last}`);
    expect(offered(suggestNames, slipped.slice(0, -1))).toContain(`Ada ${last}`);
  });

  it('speakers without a name are found by their words', () => {
    expect(offered(suggestSpeakers, 'worker')[0]).toMatch(/^a worker/);
  });

  it('titles are found by any of their words', () => {
    const { key } = many.articles().at(-1) ?? { key: '' };
    expect(offered(suggestArticles, 'lock 259')[0]).toBe(key);
    expect(offered(suggestArticles, `speaks of lock 259`)[0]).toBe(key);
    expect(offered(suggestArticles, '')).toHaveLength(25);
  });

  it('those in scope alone are offered', () => {
    const scope = many
      .articles()
      .slice(0, 3)
      .map(({ article }) => article.id);
    const names = new Set(
      many
        .articlesIn(scope)
        .flatMap(({ article, facts }) => facts.entities.map(({ name }) => slice(article.text, name))),
    );
    const found = suggestNames('Ada', { knowledge: many, scope });
    expect(found.length).toBeGreaterThan(0);
    for (const { value } of found) expect(names).toContain(value);
  });

  it('nothing is offered for what nothing begins with', () => {
    expect(offered(suggestArticles, 'xyzzy')).toEqual([]);
    expect(offered(suggestNames, '??')).toEqual([]);
    expect(offered(suggestQuestions, 'who did')).toEqual([]);
  });
});

describe('whatever is typed', () => {
  const many = new Knowledge();
  for (let i = 0; i < 40; i++) {
    many.add(
      ownArticle(`Minister Ada Hale${'son'.repeat(40)} of ${'Upper '.repeat(30)}Lagos met Bo Ruiz${i}.`, {
        id: `a${i}`,
        title: '😀'.repeat(60),
      }),
    );
  }

  it.each([
    ['names', suggestNames],
    ['speakers', suggestSpeakers],
    ['articles', suggestArticles],
  ])('%s are at most 25, each of 1 to 100 whole characters, none twice', (_, suggest) => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Hale', 'who is Ha', '😀')),
        (typed) => {
          const choices = suggest(typed, { knowledge: many, scope: null });
          expect(choices.length).toBeLessThanOrEqual(25);
          expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
          for (const { name, value } of choices) {
            for (const words of [name, value]) {
              expect(words.length).toBeGreaterThan(0);
              expect(words.length).toBeLessThanOrEqual(100);
            }
            expect(name.isWellFormed() || !typed.isWellFormed()).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
