import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/article/paragraphs.ts';

const split = (text: string): string[] =>
  splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

/** As a mail program or a typewriter would: lines of at most `columns`, broken between words. */
function wrap(paragraph: string, columns: number): string {
  let line = '';
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const HARBOUR =
  'The harbour master closed the northern basin on Tuesday after two barges broke loose from their moorings and drifted against the lock gates that had been repaired only a month before';
const INSPECTION =
  'Inspectors who went down in the afternoon found that the lower hinges had given way and that the gates would have to be lifted out before any ship of more than forty metres could pass';

describe('a text with one paragraph a line', () => {
  it('has a paragraph for each line that is not empty', () => {
    expect(split('One.\n\nTwo.\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('has paragraphs trimmed of white space and of the line ends of Windows', () => {
    expect(split('  One. \r\n\t\r\n\u00A0Two.\u00A0\r\n')).toEqual(['One.', 'Two.']);
  });

  it('has none if there is nothing in it', () => {
    expect(split('')).toEqual([]);
    expect(split('\n \n\t\n')).toEqual([]);
  });

  it('keeps lines apart that end their sentences, though they are all about as long', () => {
    const line = 'The harbour master closed the northern basin on a Tuesday.';
    expect(split([line, line, line, line].join('\n'))).toHaveLength(4);
  });

  it('keeps lines apart of which only some stop in mid-sentence', () => {
    const ended = 'The harbour master closed the northern basin on a Tuesday.';
    const open = 'Lock gates fail for the second time within a month';
    expect(split([open, ended, ended, open, ended, ended].join('\n'))).toHaveLength(6);
  });

  it('keeps a list of short lines apart', () => {
    expect(split('Barley\nMillet\nRye\nSpelt')).toEqual(['Barley', 'Millet', 'Rye', 'Spelt']);
  });

  it('keeps long lines apart that are not wrapped at a column', () => {
    expect(split(`${HARBOUR}\n${INSPECTION}\n${HARBOUR}`)).toHaveLength(3);
  });
});

describe('a text wrapped at a column', () => {
  it.each([60, 72, 80, 100])('has a paragraph for each block between empty lines: %i columns', (columns) => {
    const text = `${wrap(HARBOUR, columns)}\n\n${wrap(INSPECTION, columns)}\n`;
    expect(split(text).map((block) => block.replaceAll('\n', ' '))).toEqual([HARBOUR, INSPECTION]);
  });

  it('keeps its heading and its last block, whatever surrounds them', () => {
    const text = `\n\nLOCK GATES FAIL\n\n${wrap(HARBOUR, 66)}\n \n\n${wrap(INSPECTION, 66)}`;
    expect(split(text)).toHaveLength(3);
    expect(split(text)[0]).toBe('LOCK GATES FAIL');
  });
});

describe('whatever the text', () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom('\n', '\r\n', ' ', '\n\n', '.', HARBOUR, 'a'), fc.string()), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''));

  it('paragraphs are in order, do not overlap, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of splitParagraphs(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  it('an empty line always parts two paragraphs', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const text = `${before}\n\n${after}`;
        for (const { start, end } of splitParagraphs(text)) {
          expect(start >= before.length + 2 || end <= before.length).toBe(true);
        }
      }),
    );
  });

  it('a hundred thousand lines are a hundred thousand paragraphs', () => {
    expect(splitParagraphs('Go.\n'.repeat(100_000))).toHaveLength(100_000);
    expect(splitParagraphs('\n'.repeat(1_000_000))).toHaveLength(0);
  });
});
