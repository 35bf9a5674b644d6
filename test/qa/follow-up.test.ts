import { describe, expect, it } from 'vitest';
import { type Before, completeQuestion, leansOnBefore } from '../../src/qa/follow-up.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { quoteSentences } from '../../src/qa/quote.ts';
import { ownArticle } from '../support/own-article.ts';

const knowledge = new Knowledge();
const known = knowledge.add(
  ownArticle(`Governor Ines Amaral closed the Corva dam on Friday after cracks were found.

The Northern Water Board said inspectors will return in June. "Nobody is in danger," Amaral said in Porto.

Engineer Luis Prado, who found the cracks, criticised Amaral.`),
);

/** What was asked before, and the sentence that was shown, with its answering words. */
function before(question: string, sentence?: number, answer?: string): Before {
  const [command = '', ...words] = question.split(' ');
  const span = sentence === undefined ? undefined : known.sentences[sentence];
  const start = answer === undefined ? -1 : known.article.text.indexOf(answer, span?.start);
  const highlight = start < 0 ? null : { start, end: start + (answer ?? '').length };
  return {
    asked: question === '' ? null : { command, words: words.join(' ') },
    known,
    quote: (sentence === undefined ? undefined : quoteSentences(known, sentence, 1, highlight)) ?? null,
  };
}

function asked(text: string, earlier: Before): string | undefined {
  const whole = completeQuestion(text, earlier, knowledge);
  return whole && `${whole.command} ${whole.words ?? ''}`.trim();
}

const CLOSED = before('ask Who closed the dam?', 0, 'Ines Amaral');

describe('a follow-up', () => {
  it.each([
    ['why?', 'why closed the dam'],
    ['and why?', 'why closed the dam'],
    ['ok but when exactly?', 'when closed the dam'],
    ['how come', 'why closed the dam'],
    ['When did it happen?', 'when closed the dam'],
    ['who is she?', 'ask who is Ines Amaral?'],
    ['what did she say', 'ask what did Ines Amaral say'],
    ['where is her office?', 'ask where is Ines Amaral’s office?'],
    ['who is that?', 'ask who is Ines Amaral?'],
  ])('%s after "Who closed the dam?" asks: %s', (text, whole) => {
    expect(asked(text, CLOSED)).toBe(whole);
  });

  it('takes a pronoun for the answer rather than for whom the question named', () => {
    const criticised = before('ask who criticised Amaral', 3, 'Luis Prado');
    expect(asked('who is he?', criticised)).toBe('ask who is Luis Prado?');
  });

  it('takes it for whom the question named where no words answer', () => {
    expect(asked('who is she?', before('ask what did Amaral say', 2))).toBe('ask who is Ines Amaral?');
  });

  it('names nobody where two could be meant', () => {
    expect(asked('who is he?', before('ask did Prado meet Amaral'))).toBeUndefined();
    expect(asked('who is he?', before('ask what happened', 3))).toBeUndefined();
  });

  it('means a group by "they", a place by "there", and a thing by "it"', () => {
    expect(asked('what did they say?', before('ask who will return', 1, 'The Northern Water Board'))).toMatch(
      /Northern Water Board say/,
    );
    expect(asked('what happened there?', before('where did Amaral speak', 2, 'Porto'))).toBe(
      'ask what happened in Porto?',
    );
    expect(asked('how much did it cost?', CLOSED)).toBe('ask how much did it cost (closed the dam)');
  });

  it('asks the same about somebody else', () => {
    expect(asked('and Prado?', before('ask What did Amaral say?'))).toBe('ask What did Prado say?');
    expect(asked('what about Prado?', before('quote speaker: Amaral'))).toBe('quote speaker: Prado');
    expect(asked('and the inspectors?', CLOSED)).toBe('ask the inspectors');
  });

  it('leaves a question alone that says itself what it’s about', () => {
    for (const text of [
      'Who found the cracks?',
      'who is Prado and what did he find?',
      'is it true that it leaks?',
    ]) {
      expect(asked(text, CLOSED)).toBe(`ask ${text}`);
    }
  });

  it('is about the main event where nothing was asked before', () => {
    expect(asked('why?', before(''))).toBe('why');
    expect(asked('why?', before('brief'))).toBe('why');
  });
});

describe('leaning on the question before', () => {
  it.each(['and why?', 'when?', 'who is he?', 'what about Prado?', 'where was it'])('%s', (text) => {
    expect(leansOnBefore(text)).toBe(true);
  });
  it.each(['who closed the dam?', 'thanks', 'who wrote this?', 'tl;dr', 'why was the dam closed?', ''])(
    'not: %s',
    (text) => {
      expect(leansOnBefore(text)).toBe(false);
    },
  );
});
