import { describe, expect, it } from 'vitest';
import { only, read } from './quotations-reading.ts';

describe('marks of many kinds', () => {
  it.each([
    ['curly', '“We will rebuild,” Weber said.'],
    ['straight', '"We will rebuild," Weber said.'],
    ['German', '„We will rebuild“, Weber said.'],
    ['Polish', '„We will rebuild”, Weber said.'],
    ['French', '« We will rebuild », Weber said.'],
    ['Danish', '»We will rebuild«, Weber said.'],
    ['Swedish', '”We will rebuild”, Weber said.'],
    ['curly, closed by a second opening one', '“We will rebuild,“ Weber said.'],
    ['single', '‘We will rebuild,’ Weber said.'],
    ['straight single', "'We will rebuild,' Weber said."],
    ['curly before, straight after', '“We will rebuild," Weber said.'],
  ])('%s', (_, text) => {
    expect(only(text)).toMatchObject({ kind: 'direct', words: 'We will rebuild', speaker: 'Weber' });
  });

  it('a quotation inside a quotation stays in it', () => {
    expect(only('“He told me ‘never again’ and left,” Jones said.')).toMatchObject({
      words: 'He told me ‘never again’ and left',
      speaker: 'Jones',
    });
    expect(only('"He told me "never again" and left," Jones said.').words).toBe(
      'He told me "never again" and left',
    );
  });

  it('an apostrophe does not close a single quotation', () => {
    expect(only('‘The teachers’ union hasn’t been asked,’ Berg said.').words).toBe(
      'The teachers’ union hasn’t been asked',
    );
  });

  it('a headline with single marks', () => {
    expect(only('Minister: ‘No talks before spring’')).toMatchObject({
      words: 'No talks before spring',
      speaker: 'Minister',
    });
  });
});

describe('damaged marks', () => {
  const REPORT = 'The gate was shut. ';

  it('an opening mark without its partner is reported where it stands, and no words are given to anybody', () => {
    const { rows, damage } = read(`${REPORT}Weber said “this is broken and left.`);
    expect(rows).toEqual([]);
    expect(damage).toEqual(['“']);
  });

  it('a closing mark without its partner', () => {
    expect(read(`${REPORT}Weber said this is broken” and left.`)).toMatchObject({ rows: [], damage: ['”'] });
  });

  it('what pairs cleanly in the same paragraph stays', () => {
    const { rows, damage } = read('“We will rebuild,” Weber said. He called it “a start.\n\nNobody came.');
    expect(rows).toEqual([{ kind: 'direct', words: 'We will rebuild', speaker: 'Weber', cue: 'said' }]);
    expect(damage).toEqual(['“']);
  });

  it('a mark that points away from its words', () => {
    expect(read(`${REPORT}Weber called it ”broken and left.`).damage).toEqual(['”']);
  });

  it('a straight mark without its partner', () => {
    expect(read(`${REPORT}Weber said "this is broken and left.`)).toMatchObject({ rows: [], damage: ['"'] });
  });

  it('marks that pair around the wrong words: a fragment of a word and a quoted conjunction', () => {
    const { rows, damage } = read(
      'Weber said the law saved “a whole way of life” and kept out smugglers. Poachers “and other vermin”.',
    );
    expect(rows).toEqual([{ kind: 'mixed', words: 'a whole way of life', speaker: 'Weber', cue: 'said' }]);
    expect(damage).toEqual(['Poachers “and other vermin”.']);
  });

  it('a sentence with a verb may quote a conjunction', () => {
    const { rows, damage } = read('Weber blamed poachers “and other vermin.”');
    expect(damage).toEqual([]);
    expect(rows).toHaveLength(1);
  });
});

describe('marks without end', () => {
  it.each([
    ['double', '“'],
    ['single', '‘a '],
  ])('every one of 300,000 opening %s marks is reported', (_, mark) => {
    const { rows, damage } = read(mark.repeat(300_000));
    expect(rows).toEqual([]);
    expect(damage).toHaveLength(300_000);
  });
});
