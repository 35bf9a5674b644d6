import { describe, expect, it } from 'vitest';
import { only, read } from './quotations-reading.ts';

/** Speaker and cue of the only quotation of a text. */
function attribution(text: string): readonly [string | null, string | null] {
  const { speaker, cue } = only(text);
  return [speaker, cue];
}

describe('who speaks, behind an opening', () => {
  it.each([
    ['In Hull, East Yorkshire, Falk waved at Maier, calling her “our captain.”', 'Falk', 'calling'],
    [
      'In a note to the Gazette, his oldest friend, Petr Novak, wrote: “He swam well.”',
      'his oldest friend',
      'wrote',
    ],
    [
      'Before leaving the pier in the rain, Capt. Petr Novak (retired), said “it leaks.”',
      'Capt. Petr Novak',
      'said',
    ],
    ['In a note Falk, the harbour master, said “it leaks.”', 'Falk', 'said'],
    ['Rowed by Jonas Falk, the crew called the boat “a bathtub.”', 'the crew', 'called'],
    [
      'The tired captain told nobody how he steered, saying later it was “luck.”',
      'The tired captain',
      'saying',
    ],
  ])('%s', (text, speaker, cue) => {
    expect(attribution(text)).toEqual([speaker, cue]);
  });
});

describe('who speaks, behind an aside', () => {
  it.each([
    ['“It floats,” Petr Novak, who is treasurer of the Rowing Club said on Friday.', 'Petr Novak', 'said'],
    ['“It floats,” Falk, after some thought, told the crew.', 'Falk', 'told'],
    [
      '“It floats,” rower Ilse Maier, holding an oar and a “Row Hull” flag, said happily.',
      'rower Ilse Maier',
      'said',
    ],
    ['An April log kept by The Rowing Club states that “the boat leaked.”', 'An April log', 'states'],
    ['The planks that were painted suggest the boat is “sound.”', 'The planks', 'suggest'],
    ['Nobody rowed, with Captain Petr Novak calling the sea “a wall.”', 'Captain Petr Novak', 'calling'],
    ['Nobody rowed, with the Guild of Rowers calling the sea “a wall.”', 'the Guild of Rowers', 'calling'],
    ['The rowers’ union said the sea was “a wall.”', 'The rowers’ union', 'said'],
    ['According to the log, which Falk kept, the sea is “a wall.”', 'the log', 'According to'],
    ['Falk waved a flag reading “Row on.”', 'a flag', 'reading'],
    ['His family said the sea was “a wall.”', 'His family', 'said'],
    ['“The sea is a wall,” Daily Log editor Petr Novak told us.', 'Daily Log editor Petr Novak', 'told'],
  ])('%s', (text, speaker, cue) => {
    expect(attribution(text)).toEqual([speaker, cue]);
  });
});

describe('words that attribute without a verb of saying in its usual place', () => {
  it.each([
    ['In Falk’s view, the sea is “a wall.”', 'Falk’s', 'In Falk’s view'],
    ['The sea is “a wall,” in the words of one rower.', 'one rower', 'in the words'],
    ['The sea, the log says, “is a wall,” as Falk told the crew.', 'Falk', 'told'],
    ['As the captain put it, “the sea is a wall.”', 'the captain', 'put'],
    ['“The sea is a wall,” reads the log.', 'the log', 'reads'],
    ['“The sea is a wall,” Falk was quoted as saying.', 'Falk', 'saying'],
    ['“The sea is a wall.” — Jonas Falk, harbour master', 'Jonas Falk', null],
    ['From the log: “The sea is a wall.”', 'the log', null],
    ['Wrote Falk: “The sea is a wall.”', 'Falk', 'Wrote'],
    ['They rowed on. “The sea is a wall.” Falk said.', 'Falk', 'said'],
    ['The club rejects his claim that the men of Hull row “like ducks.”', 'his', 'claim'],
    ['“The sea is a wall,” Falk said, and his brother broke in.', 'Falk', 'said'],
  ])('%s', (text, speaker, cue) => {
    expect(attribution(text)).toEqual([speaker, cue]);
  });

  it('the paper that quotes somebody passes the words on', () => {
    expect(only('“The sea is a wall,” the Gazette quoted Falk as saying.')).toMatchObject({
      speaker: 'Falk',
      reporters: ['the Gazette'],
    });
  });

  it('whose message it is says it', () => {
    expect(only('Falk’s message was short: “Row on.”')).toMatchObject({ speaker: 'Falk’s', name: 'Falk' });
  });
});

describe('a question is the words of whoever asks', () => {
  it.each([
    ['Asked whether the boat was “fit to sail,” half of the crew said no.', null, 'Asked'],
    ['Asked by Maier if he was “fit to sail,” Falk nodded.', 'Maier', 'Asked'],
  ])('%s', (text, speaker, cue) => {
    expect(attribution(text)).toEqual([speaker, cue]);
  });

  it('and who asked does not say what comes next', () => {
    expect(attribution('Petr Novak was asked by Maier about the boat. “It leaks.”')).toEqual([
      'Petr Novak',
      null,
    ]);
  });

  it('and the answer is another’s', () => {
    const { rows } = read('Falk was asked, “Is it fit to sail?” He answered, “It floats.”');
    expect(rows.map(({ speaker, cue }) => [speaker, cue])).toEqual([
      [null, 'asked'],
      ['He', 'answered'],
    ]);
  });
});

describe('of several verbs the nearest one that reports', () => {
  it.each([
    ['Falk said on Monday at the pier “the boat” Maier described sank.', 'Maier', 'described'],
    ['Falk told Maier he was ready to accept a seat in the “bathtub.”', 'Falk', 'told'],
    ['Maier said she sold the boat, which she called “a bathtub.”', 'she', 'called'],
    [
      'But even as Falk swore in May that “the boat is sound,” one of the rowers said it was not.',
      'Falk',
      'swore',
    ],
    ['Falk replied to that letter by calling the boat “sound.”', 'Falk', 'calling'],
  ])('%s', (text, speaker, cue) => {
    const [first] = read(text).rows;
    expect([first?.speaker, first?.cue]).toEqual([speaker, cue]);
  });
});

describe('the same speaker goes on', () => {
  it('past a sentence about a thing', () => {
    const { rows } = read('“It leaks,” Falk said. The boat is old. “It always did.”');
    expect(rows.map(({ speaker }) => speaker)).toEqual(['Falk', 'Falk']);
  });

  it('in a sentence that opens with quoted words', () => {
    const { rows } = read('“It leaks,” Falk said. “Nobody can mend it” without new planks.');
    expect(rows.map(({ speaker }) => speaker)).toEqual(['Falk', 'Falk']);
  });

  it('but not past somebody who takes the word', () => {
    const { rows } = read('“It leaks,” Falk said, and his brother broke in. “It never did.”');
    expect(rows.map(({ speaker }) => speaker)).toEqual(['Falk', 'his brother']);
  });
});

describe('capitals that tell nothing', () => {
  it.each([
    ['FALK SAYS “THE BOAT IS SOUND”', 'FALK', 'SAYS'],
    ['Harbour Master Says “The Boat Is Sound”', 'Harbour Master', 'Says'],
    ['“It floats,” FALK SAID.', 'FALK', 'SAID'],
  ])('%s', (text, speaker, cue) => {
    expect(attribution(text)).toEqual([speaker, cue]);
  });
});

describe('no wrong certainty', () => {
  it('without any mark nobody can tell whose words are whose', () => {
    expect(read('it floats he said it leaks falk said').rows).toEqual([]);
  });

  it('a programme before a speaker is no utterance', () => {
    expect(read('On the Gazette’s “Morning Tide,” Falk said the boat was sound.').rows).toMatchObject([
      { kind: 'indirect', words: 'the boat was sound' },
    ]);
  });

  it('quotation marks in code and addresses are nobody’s words', () => {
    expect(read('Set tide = "high" and print("low"), then open http://example.org/?q="tide".').rows).toEqual(
      [],
    );
  });
});
