import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../src/qa/attribution.ts';
import { at, knownWith, quotation, speaker } from '../support/own-facts.ts';

const TEXT =
  '“It broke,” Hale said, and Ruiz claimed that nobody had looked at the old gates for years. Rain fell.';
const HALE = quotation(TEXT, 'It broke,', {
  speaker: speaker(TEXT, 'Hale'),
  cue: { ...at(TEXT, 'said'), stance: 'neutral' },
});
const RUIZ = quotation(TEXT, 'that nobody had looked at the old gates for years', {
  kind: 'indirect',
  speaker: speaker(TEXT, 'Ruiz'),
  cue: { ...at(TEXT, 'claimed'), stance: 'doubtful' },
  reporters: [speaker(TEXT, 'Hale')],
});
const [FIRST, RAIN] = knownWith(TEXT, {}).sentences;
const { facts } = knownWith(TEXT, { quotations: [HALE, RUIZ] });

function speakerOf(words: string | null): string | null {
  if (!FIRST) throw new Error('the text has no sentence');
  const found = attributionOf(facts, FIRST, words === null ? null : at(TEXT, words));
  return found?.speaker ? TEXT.slice(found.speaker.start, found.speaker.end) : null;
}

describe('whose words a sentence holds', () => {
  it('are those of the quotation that the answer lies in', () => {
    expect(speakerOf('broke')).toBe('Hale');
    expect(speakerOf('old gates')).toBe('Ruiz');
  });

  it('are those of the speaker whom the answer names', () => {
    expect(speakerOf('Hale')).toBe('Hale');
    expect(speakerOf('Ruiz')).toBe('Ruiz');
    const reporters = [speaker(TEXT, 'Ruiz')];
    const passed = knownWith(TEXT, {
      quotations: [quotation(TEXT, 'It broke,', { speaker: speaker(TEXT, 'Hale'), reporters })],
    });
    expect(FIRST && attributionOf(passed.facts, FIRST, at(TEXT, 'Ruiz'))?.reporters).toEqual(reporters);
  });

  it('are, without an answer, those of the quotation that most of it is', () => {
    expect(speakerOf(null)).toBe('Ruiz');
  });

  it('are the article’s own where little of the sentence is somebody’s', () => {
    const text =
      'The gates of the harbour broke in the storm on Friday night, an engineer said in a “short note”.';
    const note = knownWith(text, {
      quotations: [quotation(text, 'short note', { speaker: speaker(text, 'an engineer') })],
    });
    const [sentence] = note.sentences;
    expect(sentence && attributionOf(note.facts, sentence, null)).toBeNull();
    expect(sentence && attributionOf(note.facts, sentence, at(text, 'Friday'))).toBeNull();
    expect(sentence && attributionOf(note.facts, sentence, at(text, 'short note'))).not.toBeNull();
  });

  it('come with the word that says so and with who passes them on', () => {
    const found = FIRST && attributionOf(facts, FIRST, null);
    expect(found).toEqual({ speaker: RUIZ.speaker, cue: RUIZ.cue, reporters: RUIZ.reporters });
  });

  it('are nobody’s where the article speaks for itself', () => {
    expect(RAIN && attributionOf(facts, RAIN, null)).toBeNull();
    expect(FIRST && attributionOf(knownWith(TEXT, {}).facts, FIRST, null)).toBeNull();
  });

  it('are nobody’s where the article does not say who spoke', () => {
    const nobodys = knownWith(TEXT, { quotations: [quotation(TEXT, 'It broke,')] });
    expect(FIRST && attributionOf(nobodys.facts, FIRST, at(TEXT, 'broke'))).toBeNull();
  });

  it('are passed on even by a reporter of somebody unnamed', () => {
    const reporters = [speaker(TEXT, 'Hale')];
    const passed = knownWith(TEXT, { quotations: [quotation(TEXT, 'It broke,', { reporters })] });
    expect(FIRST && attributionOf(passed.facts, FIRST, at(TEXT, 'broke'))).toEqual({
      speaker: null,
      cue: null,
      reporters,
    });
  });
});
