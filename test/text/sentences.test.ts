import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences, trimmed } from '../../src/text/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Sentences joined by a space must come apart again where they were joined. */
function expectSentences(...sentences: readonly string[]): void {
  expect(split(sentences.join(' '))).toEqual(sentences);
}

describe('plain sentences', () => {
  it.each([
    ['The ferry left at dawn.', 'It never arrived.'],
    ['Did the ferry arrive?', 'It did not!', 'Nobody knows why.'],
    ['The mayor said “We will rebuild.”', 'The crowd cheered.'],
    ["The mayor said 'We will rebuild.'", 'The crowd cheered.'],
    ['He left (for good, he said.)', 'She stayed.'],
    ['What?!', 'Nobody had told them.'],
    ['They grew by 3.5 percent.', 'In 2021 they shrank by 1,200.'],
    ['“Stop!”', '“Why should I?”'],
    ['It went on and on…', 'Then it stopped.'],
  ])('%s | %s', (...sentences) => {
    expectSentences(...sentences.filter((sentence) => typeof sentence === 'string'));
  });

  it('end with the text where no mark ends them', () => {
    expect(split('No mark at the end')).toEqual(['No mark at the end']);
    expect(split('One is ended. The other is not')).toEqual(['One is ended.', 'The other is not']);
  });

  it('are none in an empty text and in white space', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n\t  ')).toEqual([]);
  });

  it('may be parted by any white space, line breaks too', () => {
    expect(split('One.\nTwo.\u00A0Three.\r\n\r\nFour.')).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });

  it('run on where the next word is not capitalised or a comma follows', () => {
    expectSentences('He wrote for Yahoo! and for others.');
    expectSentences('“Is it safe?” she asked.');
    expectSentences('The firm, Acme Corp., closed.');
  });

  it('need no space after the full stop of Chinese and Japanese', () => {
    expect(split('火山が噴火した。住民は避難した。')).toEqual(['火山が噴火した。', '住民は避難した。']);
  });
});

describe('a full stop that belongs to an abbreviation', () => {
  it.each([
    'Mr. Okafor met Dr. Lindqvist and Prof. Amari.',
    'The order came from Gen. Duval and Lt. Marsh.',
    'Sen. Hale and Gov. Ruiz disagreed.',
    'They live on St. Helena, near Mt. Actaeon.',
    'Some metals, e.g. Zinc, are cheap; others, i.e. Gold, are not.',
    'The case of Hale vs. Ruiz went on.',
    'See No. 12 and pp. 30 to 33.',
    'The talks begin on Jan. 4 and end on Sept. 30.',
    'The U.S. Senate voted.',
    'Kenya’s J. M. Waweru won.',
    'Waweru Jr. Stadium opened.',
    'It opens at 9 a.m. Monday.',
    'At 5 a.m. The Herald was printed.',
    'ELM, Ohio. — The Herald was printed.',
  ])('does not end the sentence: %s', (sentence) => {
    expectSentences(sentence);
  });

  it.each([
    ['She works in the U.S.', 'The others work in Peru.'],
    ['The shop closes at 6 p.m.', 'It opens again at nine.'],
    ['He founded Acme Inc.', 'In 1990 it was sold.'],
    ['They sell tea, rice, etc.', 'Most of it is cheap.'],
    ['The answer was no.', 'Twelve people left.'],
    ['The vote was led by Waweru Jr.', 'He had won before.'],
    ['They waited until Dec.', 'Then the ice came.'],
    ['He flew to the U.S.', 'Finally, the ice went.'],
    ['Neither do I.', 'This must end.'],
  ])('ends it where the next word starts sentences: %s | %s', (first, second) => {
    expectSentences(first, second);
  });

  it('"No." before a number counts, and is an answer before a word', () => {
    expectSentences('He lives at No. 7 Mill Lane.');
    expectSentences('Will it rain?', 'No.', 'It will snow.');
  });
});

describe('ellipses', () => {
  it('end a sentence where a new one starts, closed up or spaced', () => {
    expectSentences('He hesitated ...', 'Then he spoke.');
    expectSentences('He hesitated . . .', 'Then he spoke.');
    expectSentences('He hesitated. . . .', 'Then he spoke.');
  });

  it('are a pause where the sentence goes on', () => {
    expectSentences('The thing is . . . I forgot.');
    expectSentences('He was ... late.');
  });
});

describe('quotations', () => {
  it('keep their closing mark', () => {
    expectSentences('“The bridge will hold.”', 'It did not.');
  });

  it('keep the citation that follows them', () => {
    expectSentences('“The bridge will hold.” (Marsh, p. 4).', 'It did not.');
  });

  it('end with a mark set the wrong way round', () => {
    expectSentences('Marsh spoke of “a sound bridge.“', 'It did not hold.');
  });

  it.each([
    '“Will the bridge hold?” Marsh asked.',
    '“It holds!” Mayor Ada Marsh said on Friday.',
    '“Will it hold?” Mr. Marsh told reporters.',
    '“The bridge will hold.” — Ada Marsh',
  ])('keep who said them: %s', (sentence) => {
    expectSentences(sentence);
  });

  it.each([
    ['“Will it hold?”', 'Marsh said that it would.'],
    ['“Will it hold?”', 'They said no more.'],
    ['He had called it “sound.”', 'Marsh said on Friday the bridge would close.'],
  ])('part from a sentence that says more: %s | %s', (first, second) => {
    expectSentences(first, second);
  });

  it('open the next sentence with their mark', () => {
    expectSentences('It fell.', '“We were lucky,” Marsh said.');
  });
});

describe('sentences that no mark parts', () => {
  it('a photo credit stands behind its caption', () => {
    expectSentences('The quay at dawn', 'Photo: Ada Marsh');
    expectSentences('The mayor in Washington D.C.', 'Image: The Elm Courier.');
  });

  it('a credit in brackets stays, and so does a picture that somebody talks of', () => {
    expectSentences('The quay at dawn (Photo: Ada Marsh)');
    expectSentences('He drew a picture: The quay at dawn.');
  });

  it('a date line stands before its report', () => {
    expectSentences('Friday, March 13, 2026', 'The quay was closed.');
    expectSentences('Friday, March 13, 2026, was cold.');
  });

  it('a word or a phrase that only opens sentences stands behind a caption or a heading', () => {
    expectSentences('The quay at dawn', 'But the ferries had already left.');
    expectSentences('The quay at dawn (Ada Marsh)', 'She was closed for repairs.');
    expectSentences('Ada Marsh, the mayor', 'In the second round of voting, she won.');
    expectSentences('Three ferries sink off Elm', 'The crews were brought ashore.');
  });

  it('such a word within a title or a name stays', () => {
    expectSentences('They sang The Boats of Elm on Friday.');
    expectSentences('Her book On the Freedom of a Sailor was read.');
    expectSentences('The minister Li He said so.');
    expectSentences('He asked whether This Elm was The Elm, in the harbour.');
  });
});

describe('running lists', () => {
  it.each([
    [['1. Wash the rice', '2. Boil the water', '3. Wait']],
    [['1.) Wash the rice', '2.) Boil the water']],
    [['a. Wash the rice', 'b. Boil the water']],
    [['a) Wash the rice.', 'b) Boil the water.']],
    [['• 9. Wash the rice', '• 10. Boil the water']],
  ])('are parted at their items: %j', (items) => {
    expectSentences(...items);
  });

  it('keep a marker with its item, whatever ends the item before', () => {
    expectSentences('1. Wash the rice.', 'Dry it.', '2. Boil the water.');
  });

  it('are not seen in numbers that do not count on from the first', () => {
    expectSentences('1. Wash the 2) cups.');
    expectSentences('The count (see 2) rose to 3) of them.');
  });
});

describe('the part of a text', () => {
  it('is split in place: spans point into the whole text', () => {
    const text = 'Not this. One here. Two here. Nor this.';
    const within = { start: text.indexOf('One'), end: text.indexOf(' Nor') };
    expect(splitSentences(text, within).map(({ start, end }) => text.slice(start, end))).toEqual([
      'One here.',
      'Two here.',
    ]);
  });
});

describe('whatever the text', () => {
  const marks = fc.constantFrom('.', '. ', '?', '!', '…', '"', '”', '“', ')', '(', '。', '.)', '. . . ');
  const spaces = fc.constantFrom('\n', ' ', '\u00A0', '\u3000');
  const words = fc.constantFrom(
    'Mr. ',
    'U.S. ',
    'no. ',
    'He ',
    'the ',
    'I ',
    'É',
    '😀',
    '\uD83D',
    'Jan. ',
    '5 ',
  );
  const items = fc.constantFrom('1. ', '2. ', 'a) ', 'b) ', '• ');
  const texts = fc.oneof(
    fc.array(fc.oneof(marks, spaces, words, items), { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('spans are in order, do not overlap, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('a part is split as if it stood alone', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, part, after) => {
        const within = { start: before.length, end: before.length + part.length };
        const alone = splitSentences(part).map(({ start, end }) => [start, end]);
        expect(
          splitSentences(before + part + after, within).map(({ start, end }) => [
            start - before.length,
            end - before.length,
          ]),
        ).toEqual(alone);
      }),
    );
  });
});

// A cost that grew with the square of these lengths would outlast the suite's time limit.
describe('texts made to be slow', () => {
  const MANY = 500_000;

  it.each([
    ['full stops', '.'.repeat(MANY) + 'a', 1],
    ['spaced full stops', '. '.repeat(MANY) + 'a', 1],
    ['full stops between letters', 'a.'.repeat(MANY) + 'a', 1],
    ['closing marks', 'a.' + '"'.repeat(MANY) + 'a', 1],
    ['one long word', 'a'.repeat(MANY), 1],
    ['white space', ' '.repeat(MANY), 0],
    ['abbreviations', 'Mr. '.repeat(MANY), 1],
    ['abbreviations after white space', `Go.${' '.repeat(MANY)}${'Mr. '.repeat(MANY)}`, 2],
    ['abbreviations after leading white space', ' '.repeat(MANY) + 'Mr. '.repeat(MANY), 1],
    ['short sentences', 'Go. '.repeat(MANY), MANY],
    ['list markers that do not count on', '1. a '.repeat(MANY), 1],
    ['quoted questions', '“?” A '.repeat(MANY), MANY + 1],
    ['credits', 'a Photo: A '.repeat(MANY / 2), MANY / 2 + 1],
    ['openers', 'aa But a b '.repeat(MANY / 2), MANY / 2 + 1],
    ['opening phrases without a comma', 'aa In the b '.repeat(MANY / 2), 1],
    ['a running list', Array.from({ length: 999 }, (_, i) => `${i + 1}) a`).join(' '), 999],
  ])('%s cost no more than their length', (_, text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
});

describe('trimming', () => {
  it('narrows a span to what is not white space, an empty one to nothing', () => {
    const text = ' \u00A0\uFEFFab c\u2003\n';
    const span = trimmed(text, 0, text.length);
    expect(text.slice(span.start, span.end)).toBe('ab c');
    const nothing = trimmed('   ', 0, 3);
    expect(nothing.end - nothing.start).toBe(0);
  });
});
