import { describe, expect, it } from 'vitest';
import { captionSpan, isCredit } from '../../../src/text/boilerplate/captions.ts';

function captionOf(paragraph: string): string | undefined {
  const span = captionSpan(paragraph);
  return span && paragraph.slice(span.start, span.end);
}

describe('a caption', () => {
  it.each([
    'The lock gates at Elm Quay after the storm. Ann Lee/Reuters',
    'The lock gates at Elm Quay after the storm. Ann Lee/AFP/Getty Images',
    'Boats wait in the lower basin on Monday. Ann Lee',
    'Boats wait in the lower basin on Monday. Harbour Trust of Elm',
    'The mayor is "not amused" by the smell, according to her office. Elm Town Hall',
    'Lee was nine when he first steered a barge Ann Marsh/AFP/Getty Images',
    'Boats wait in the lower basin. Photograph: Ann Lee/PA',
    'Boats wait in the lower basin. (AP Photo/Ann Lee)',
    'Boats wait in the lower basin. Photo by Ann Lee',
    'Boats wait in the lower basin. Courtesy of the Elm family',
  ])('ends with its credit: %s', (line) => {
    expect(captionOf(line)).toBe(line);
  });

  it('is one of many in a slide show', () => {
    const show =
      'The gates at dawn. Ann Lee/AP The gates at noon, with their keeper. Cy Fenn/Elm Trust Prev Next';
    expect(captionOf(show)).toBe(show);
  });

  it.each([
    'The gates at dawn. Ann Lee/AP The council voted on Tuesday to mend them.',
    'The gates at dawn. Ann Lee/AP The gates at noon. Cy Fenn/Getty Images The council voted on Tuesday to mend them.',
  ])('may run into the sentence after it: %s', (paragraph) => {
    expect(paragraph.slice(captionSpan(paragraph)?.end).trim()).toBe(
      'The council voted on Tuesday to mend them.',
    );
  });

  it('may follow a paragraph of prose, which stays', () => {
    const prose = 'The council voted on Tuesday to mend the gates of the old lock. '.repeat(8);
    const caption = 'The gates at dawn. Ann Lee/AP';
    expect(captionOf(prose + caption)).toBe(caption);
  });
});

describe('prose', () => {
  it.each([
    'The gates were mended in May, said Ann Lee.',
    '“The gates are old.” Ann Lee, keeper',
    'The survey by the Elm Post/Fenn Institute found that few agree. Others do.',
    'It was written for radio and/or television by Robert F. Fenn',
    'Elm Quay',
    'She works for the BBC and for AP. Her brother works for Reuters.',
    'The mayor wore his chain. It was gold',
    'The ferry calls at Fenwick/Reuters Point twice a day.',
  ])('is no caption: %s', (line) => {
    expect(captionOf(line)).toBeUndefined();
  });
});

describe('a line of credits alone', () => {
  it('is recognized', () => {
    expect(isCredit('Ann Lee/Pool/Getty Images')).toBe(true);
    expect(isCredit('NASA/ESA Ann Lee/Reuters')).toBe(true);
  });

  it('names an agency and holds no sentence', () => {
    expect(isCredit('Fenwick/Elm')).toBe(false);
    expect(isCredit('Boats wait for Ann Lee/Reuters')).toBe(false);
  });
});
