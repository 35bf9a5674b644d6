import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/text/paragraphs.ts';

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

const ITEMS = [
  '- the northern basin, which stays closed to ships of every size until the end of the month and perhaps longer',
  '- the lock',
  '- the road along the quay, in both directions',
];

describe('a text wrapped at a column', () => {
  it.each([30, 34, 40, 47, 60, 72, 80, 100, 120])(
    'has a paragraph for each block between empty lines: %i columns',
    (columns) => {
      const text = `${wrap(HARBOUR, columns)}\n\n${wrap(INSPECTION, columns)}\n`;
      expect(split(text).map((block) => block.replaceAll('\n', ' '))).toEqual([HARBOUR, INSPECTION]);
    },
  );

  it('keeps its heading and its last block, whatever surrounds them', () => {
    const text = `\n\nLOCK GATES FAIL\n\n${wrap(HARBOUR, 66)}\n \n\n${wrap(INSPECTION, 66)}`;
    expect(split(text)).toHaveLength(3);
    expect(split(text)[0]).toBe('LOCK GATES FAIL');
  });
});

describe('a block wrapped at a column', () => {
  const oneLine = (paragraph: string): string => paragraph.replaceAll(/\s*\n\s*/g, ' ');
  const about = `${INSPECTION}. These stay closed:`;

  it.each([47, 72])('has items of a list below it, which are paragraphs: %i columns', (columns) => {
    const items = ITEMS.map((item) => wrap(item, columns).replaceAll('\n', '\n  '));
    const text = [`${wrap(HARBOUR, columns)}.`, '', wrap(about, columns), ...items].join('\n');
    expect(split(text).map(oneLine)).toEqual([`${HARBOUR}.`, about, ...ITEMS]);
  });

  it('may have a line that begins with a dash and is no item', () => {
    const text =
      'The harbour master – the fifth within a single year – closed the basin on Tuesday – late, as some have said – and for good.';
    const wrapped = wrap(text, 52);
    expect(wrapped).toMatch(/\n– /);
    expect(split(wrapped)).toEqual([wrapped]);
  });

  it('is not taken for one with the verse, the address and the heading around it', () => {
    const verse = [
      'The gates go down, the water comes,',
      'The barges turn and wander free,',
      'The keeper wakes and beats his drums,',
      'And all the harbour goes to sea.',
    ];
    const address = ['Harbour Office', '12 Northern Quay', 'Port Example'];
    const wrapped = wrap(`${HARBOUR}.`, 66);
    const text = ['Lock gates fail', wrapped, '', ...verse, '', wrapped, '', ...address].join('\n');
    expect(split(text).map(oneLine)).toEqual([
      'Lock gates fail',
      `${HARBOUR}.`,
      ...verse,
      `${HARBOUR}.`,
      ...address,
    ]);
  });

  it('is one though it has but two lines, the second of which begins with a name', () => {
    const short = 'The gates were lifted out on Friday by the crane of a company from\nPort Example.';
    expect(split(`${wrap(HARBOUR, 66)}\n\n${short}`)).toHaveLength(2);
  });

  it('may be indented, and hold an address on the web that passes the column', () => {
    const link = `https://herald.example/${'gates-'.repeat(20)}`;
    const text = wrap(`${HARBOUR}, as told in ${link} and elsewhere. ${INSPECTION}`, 60);
    expect(split(text.replaceAll(/^/gm, '    '))).toHaveLength(1);
  });

  it('parts where a line is indented, or ends a sentence with room to spare', () => {
    const [first, second] = [`${HARBOUR} and never paid for.`, `${INSPECTION}.`];
    const [wrapped, below] = [wrap(first, 58), wrap(second, 58)];
    expect(split(`   ${wrapped}\n   ${below}`).map(oneLine)).toEqual([first, second]);
    expect(split(`${wrapped}\n${below}`).map(oneLine)).toEqual([first, second]);
  });

  it('is one at any column, however many paragraphs there are', () => {
    const word = fc.constantFrom(
      'the',
      'gates',
      'of',
      'a',
      'harbour',
      'which',
      'broke',
      'and',
      'drifted',
      'inspectors',
    );
    const paragraph = fc.array(word, { minLength: 30, maxLength: 80 }).map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 34, max: 110 }),
        (paragraphs, columns) => {
          const text = paragraphs.map((one) => wrap(one, columns)).join('\n\n');
          expect(split(text).map(oneLine)).toEqual(paragraphs);
        },
      ),
    );
  });

  it('is never made of lines that are sentences', () => {
    const line = fc
      .array(fc.constantFrom('the', 'gates', 'of', 'a', 'harbour', 'broke'), { minLength: 1, maxLength: 25 })
      .map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        expect(split(lines.join('\n'))).toEqual(lines);
      }),
    );
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
