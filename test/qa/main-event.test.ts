import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { answerMainEvent, quoteEvent } from '../../src/qa/main-event.ts';
import { TITLE, quotedText } from '../../src/qa/quote.ts';
import { slice } from '../../src/text/article.ts';
import { QUESTION_WORDS } from '../../src/nlp/annotations.ts';
import { at, knownWith } from '../support/own-facts.ts';
import { shippedArticle } from '../support/shipped-article.ts';

const TITLE_TEXT = 'Lock gates fail';
const TEXT = 'The lock gates broke on Tuesday. Two barges had drifted.\nShare';
const NONE = { who: [], what: [], when: [], where: [], why: [], how: [] };

describe('the main event', () => {
  const event = {
    ...NONE,
    what: [
      { ...at(TITLE_TEXT, 'gates fail'), title: true as const },
      at(TEXT, 'broke'),
      at(TEXT, 'had drifted'),
    ],
    when: [at(TEXT, 'Tuesday')],
  };
  const known = knownWith(TEXT, { event }, TITLE_TEXT);

  it('is told by the sentences, or the headline, that say so, best first', () => {
    const { answered, quotes } = answerMainEvent(known, 'what', 5);
    expect(answered).toBe(true);
    expect(quotes.map((quote) => slice(quotedText(known, quote), quote))).toEqual([
      TITLE_TEXT,
      'The lock gates broke on Tuesday.',
      'Two barges had drifted.',
    ]);
    expect(
      quotes.map((quote) => quote.highlight && slice(quotedText(known, quote), quote.highlight)),
    ).toEqual(['gates fail', 'broke', 'had drifted']);
  });

  it('is told in as few quotes as are asked for', () => {
    expect(answerMainEvent(known, 'what', 1).quotes).toHaveLength(1);
  });

  it('may have a side that the article does not tell', () => {
    expect(answerMainEvent(known, 'why', 5)).toEqual({
      answered: false,
      confidence: 0,
      quotes: [],
      corrections: [],
    });
  });

  it('is not quoted from boilerplate, or from a headline that is not there', () => {
    expect(quoteEvent(known, at(TEXT, 'Share'))).toBeUndefined();
    const untitled = knownWith(TEXT, { event });
    expect(quoteEvent(untitled, { start: 0, end: 4, title: true })).toBeUndefined();
    expect(answerMainEvent(untitled, 'what', 5).quotes).toHaveLength(2);
  });
});

describe('the main event of the shipped article', () => {
  const known = new Knowledge().add(shippedArticle());
  const first = (word: (typeof QUESTION_WORDS)[number]): string => {
    const [quote] = answerMainEvent(known, word, 3).quotes;
    return quote?.highlight ? slice(quotedText(known, quote), quote.highlight) : '';
  };

  it('is Putin’s, in Kazakhstan', () => {
    expect(first('who')).toContain('Putin');
    expect(first('where')).toContain('Kazakhstan');
    expect(answerMainEvent(known, 'who', 3).quotes[0]?.first).toBe(TITLE);
  });

  it.each(QUESTION_WORDS)('is quoted word for word: %s', (word) => {
    for (const quote of answerMainEvent(known, word, 3).quotes) {
      const text = quotedText(known, quote);
      expect([known.article.title, known.article.text]).toContain(text);
      const words = slice(text, quote);
      expect(quote.highlight && words.includes(slice(text, quote.highlight))).toBe(true);
    }
  });
});
