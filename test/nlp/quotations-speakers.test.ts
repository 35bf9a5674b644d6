import { describe, expect, it } from 'vitest';
import { only, read } from './quotations-reading.ts';

const NAMES = {
  person: [
    ['Jonas Falk', 'Falk'],
    ['Petr Novak', 'Novak'],
    ['Ilse Maier', 'Maier'],
  ],
  organisation: [['Reuters'], ['Harbour Gazette', 'Gazette']],
} as const;

/** The name shown for the last quotation of a text; the speaker’s own words where nobody is known. */
function shown(text: string): string | null {
  const { rows } = read(text, NAMES);
  const last = rows.at(-1);
  return last?.name ?? last?.speaker ?? null;
}

describe('"he" is not the person he talks about', () => {
  it.each([
    ['Jonas Falk mocked his neighbour, Petr Novak, on Sunday. “Novak cannot swim,” he said.'],
    ['Jonas Falk met Petr Novak at the pier. “Novak cannot swim,” he wrote.'],
    ['Jonas Falk spoke first. Petr Novak cannot swim, he said.'],
    ['Jonas Falk spoke first. He thanked Petr Novak. “It is done,” he said.'],
    ['Jonas Falk spoke first. In a letter to Petr Novak, he wrote: “It is done.”'],
    ['“Petr Novak cannot swim,” Jonas Falk said. “He never could,” he added.'],
    ['After a night of rain, which nobody had foreseen, Jonas Falk told Petr Novak to go. “Swim,” he said.'],
    ['Petr Novak’s boat sank. Jonas Falk watched it. “It was old,” he said.'],
  ])('%s', (text) => {
    expect(shown(text)).toBe('Jonas Falk');
  });

  it('a possessor gives way to the name behind the role', () => {
    const text =
      'Ilse Maier drew the map. Maier’s partner, Jonas Falk, defended it. “Novak has not seen the bay,” he wrote.';
    expect(shown(`${text} Petr Novak was away.`)).toBe('Jonas Falk');
  });

  it('the subject of an opening clause goes on in the main one', () => {
    expect(shown('When Jonas Falk came back from Petr Novak, he said the boat was lost.')).toBe('Jonas Falk');
  });

  it('an object pronoun is not the subject of its own clause', () => {
    const text = 'Jonas Falk met Petr Novak. Novak quoted him as saying “the boat is lost.”';
    expect(read(text, NAMES).rows[0]).toMatchObject({
      speaker: 'him',
      name: 'Jonas Falk',
      reporters: ['Petr Novak'],
    });
  });
});

describe('nobody is named where "he" may be somebody else', () => {
  it.each([
    ['somebody new', 'Jonas Falk left. A fisherman stayed. “It is late,” he said.'],
    ['somebody of his', 'Jonas Falk left. His lawyer stayed. “It is late,” he said.'],
    ['somebody of another’s', 'Jonas Falk left. Petr Novak’s lawyer stayed. “It is late,” he said.'],
    ['two at once', 'Jonas Falk and Petr Novak stayed. “It is late,” he said.'],
    [
      'the last speaker has no name',
      '“Go,” Jonas Falk said. “Stay,” a fisherman said. “It is late,” he added.',
    ],
    [
      'a nearer sentence names another',
      'Jonas Falk left. The boat was found by Petr Novak. “It is late,” he said.',
    ],
    ['a verb that is not known', 'Jonas Falk zonks Petr Novak. “It is late,” he said.'],
  ])('%s', (_, text) => {
    expect(shown(text)).toBe('he');
  });
});

describe('somebody is quoted by somebody', () => {
  it.each([
    ['Jonas Falk quoted Petr Novak as saying “the boat is safe.”', 'Petr Novak', 'Jonas Falk'],
    ['Jonas Falk cited Petr Novak, the pilot, as saying that the boat was safe.', 'Petr Novak', 'Jonas Falk'],
    ['The Gazette quotes a senior pilot as saying “the boat is safe.”', 'a senior pilot', 'Harbour Gazette'],
    ['Reuters, quoting Petr Novak as saying “the boat is safe,” sent a photograph.', 'Petr Novak', 'Reuters'],
    ['Petr Novak was quoted by Reuters as saying “the boat is safe.”', 'Petr Novak', 'Reuters'],
  ])('%s', (text, speaker, reporter) => {
    const row = only(`${text}\n\nHarbour Gazette`, NAMES);
    expect(row.name ?? row.speaker).toBe(speaker);
    expect(row.reporters).toEqual([reporter]);
  });

  it('nobody passes it on where none is named', () => {
    const row = only('Petr Novak was quoted as saying “the boat is safe.”', NAMES);
    expect(row).toMatchObject({ speaker: 'Petr Novak' });
    expect(row).not.toHaveProperty('reporters');
  });

  it('who was never quoted, or would not be, has said nothing', () => {
    expect(read('Petr Novak was never quoted as saying the boat was safe.').rows).toEqual([]);
    expect(read('Petr Novak refused to be quoted as saying the boat was safe.').rows).toEqual([]);
  });
});

describe('several speak with one voice', () => {
  it.each([
    ['“It is over,” Jonas Falk and Petr Novak said in a joint letter.', 'Jonas Falk and Petr Novak'],
    ['“It is over,” said Jonas Falk and Petr Novak.', 'Jonas Falk and Petr Novak'],
    ['“It is over,” Jonas Falk, Petr Novak and Ilse Maier said.', 'Jonas Falk, Petr Novak and Ilse Maier'],
    ['“It is over,” said Jonas Falk, Petr Novak and Ilse Maier.', 'Jonas Falk, Petr Novak and Ilse Maier'],
    ['“It is over,” Jonas Falk and his wife said.', 'Jonas Falk and his wife'],
    ['The mayor and Jonas Falk said it was over.', 'The mayor and Jonas Falk'],
    [
      'Jonas Falk of Leeds and Petr Novak of York said it was over.',
      'Jonas Falk of Leeds and Petr Novak of York',
    ],
  ])('and no single name stands for them: %s', (text, speakers) => {
    const row = only(text, NAMES);
    expect(row.speaker).toBe(speakers);
    expect(row).not.toHaveProperty('name');
  });

  it('one person may have two roles, and one name an "and"', () => {
    const names = { ...NAMES, organisation: [['Rope and Sail']] } as const;
    expect(only('The founder and chairman Jonas Falk said it was over.', names).name).toBe('Jonas Falk');
    expect(only('The shop Rope and Sail said it was over.', names).name).toBe('Rope and Sail');
    expect(only('The Secretary of State Jonas Falk said it was over.', names).name).toBe('Jonas Falk');
  });

  it('a list that opens the reported words is not one of speakers', () => {
    expect(only('According to Jonas Falk, Petr Novak and Ilse Maier fled.', NAMES)).toMatchObject({
      speaker: 'Jonas Falk',
      words: 'Petr Novak and Ilse Maier fled',
    });
  });
});

describe('what is said next is another statement', () => {
  it('with its own verb and its own stance', () => {
    const text = 'Falk admitted that the pier had sunk, but denied that anyone had been warned.';
    expect(read(text).rows).toMatchObject([
      { words: 'the pier had sunk', speaker: 'Falk', cue: 'admitted', stance: 'admission' },
      { words: 'anyone had been warned', speaker: 'Falk', cue: 'denied', stance: 'denial' },
    ]);
  });

  it('also without a comma, and past what others know', () => {
    const words = (text: string): readonly string[] => read(text).rows.map((row) => row.words);
    expect(words('Falk said that the pier was old and warned that it could sink.')).toEqual([
      'the pier was old',
      'it could sink',
    ]);
    expect(words('Falk said the mayor knew it, but denied that anyone had been warned.')).toEqual([
      'the mayor knew it',
      'anyone had been warned',
    ]);
  });

  it('but what the reported person did is no statement of the speaker', () => {
    expect(only('Falk said that the pilot had lied and gone home.').words).toBe(
      'the pilot had lied and gone home',
    );
  });

  it.each([
    ['Maier said that the sea was warm, Falk said that the wind was cold.'],
    ['Maier said the sea was warm. Falk said the wind was cold.'],
    ['Maier said that the sea was warm; Falk said that the wind was cold.'],
  ])('two people in one paragraph keep apart: %s', (text) => {
    expect(read(text).rows).toMatchObject([
      { words: 'the sea was warm', speaker: 'Maier' },
      { words: 'the wind was cold', speaker: 'Falk' },
    ]);
  });
});

describe('what tells more of the speaker is not part of them', () => {
  it.each([
    ['According to a harbour survey seen by the Gazette, the pier was old.', 'a harbour survey'],
    ['The pier was old, according to letters obtained by Reuters.', 'letters'],
    ['“It is old,” said a man arrested on Friday.', 'a man'],
  ])('%s', (text, speaker) => {
    expect(only(text).speaker).toBe(speaker);
  });

  it('but what makes them known is', () => {
    const text = 'The pier was old, according to a person briefed on the matter.';
    expect(only(text).speaker).toBe('a person briefed on the matter');
    expect(only('“It is old,” said a retired pilot.').speaker).toBe('a retired pilot');
  });
});

describe('a text without end', () => {
  const TIMES = 20_000;

  it.each([
    ['utterances alone', '"A b." '],
    ['paragraphs that all open a quotation', '“A b c.\n\n'],
    ['utterances with an attribution in one sentence', '"a" said b. '],
  ])('every one of its quotations is found: %s', (_, unit) => {
    // The last mark of the second is left open.
    expect(read(unit.repeat(TIMES)).rows.length).toBeGreaterThanOrEqual(TIMES - 1);
  });

  it('every displaced mark is reported', () => {
    expect(read('Farmers “and others”. '.repeat(TIMES)).damage).toHaveLength(TIMES);
  });
});
