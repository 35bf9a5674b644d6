import { describe, expect, it } from 'vitest';
import { attributionParts } from '../../src/qa/attribution-parts.ts';
import type { Cue, Stance } from '../../src/nlp/annotations.ts';
import { at, entity, speaker } from '../support/own-facts.ts';

const TEXT = 'The mayor, Ann Smith, denied it, according to Reuters. According\nto the BBC she left.';

function cue(words: string, stance: Stance = 'neutral'): Cue {
  return { ...at(TEXT, words), stance };
}

describe('who says so', () => {
  const smith = speaker(TEXT, 'Ann Smith');

  it('is labelled by the stance of the article’s own verb', () => {
    for (const stance of ['neutral', 'doubtful', 'denial', 'admission'] as const) {
      expect(attributionParts(TEXT, { speaker: smith, cue: cue('denied', stance), reporters: [] })).toEqual([
        { label: stance, name: at(TEXT, 'Ann Smith'), role: null, verb: at(TEXT, 'denied') },
      ]);
    }
    expect(attributionParts(TEXT, { speaker: smith, cue: null, reporters: [] })).toMatchObject([
      { label: 'neutral' },
    ]);
  });

  it('has the article’s own verb where that can stand after a name', () => {
    const verbIn = (words: string, text: string): unknown => {
      const [part] = attributionParts(text, {
        speaker: speaker(text, 'Falk'),
        cue: { ...at(text, words), stance: 'neutral' },
        reporters: [],
      });
      return part && 'verb' in part ? part.verb : undefined;
    };
    for (const text of ['Falk warned it broke.', 'Falk insists it broke.', 'Falk has said it broke.'])
      expect(verbIn(text.match(/warned|insists|said/)?.[0] ?? '', text)).not.toBeNull();
    for (const [words, text] of [
      ['told', 'Falk told reporters it broke.'],
      ['called', 'Falk called it broken.'],
      ['saying', 'Falk left, saying it broke.'],
      ['described as', 'what Falk described as broken'],
    ] as const)
      expect(verbIn(words, text)).toBeNull();
  });

  it('is labelled "according to" where the article says just that, however it is written', () => {
    for (const words of ['according to', 'According\nto']) {
      expect(attributionParts(TEXT, { speaker: smith, cue: cue(words), reporters: [] })).toMatchObject([
        { label: 'accordingTo' },
      ]);
    }
  });

  it('has the first role that the article gives', () => {
    const who = entity('person', TEXT, 'Ann Smith', { roles: [at(TEXT, 'The mayor'), at(TEXT, 'she')] });
    expect(
      attributionParts(TEXT, { speaker: { ...smith, entity: who }, cue: null, reporters: [] }),
    ).toMatchObject([{ role: at(TEXT, 'The mayor') }]);
  });

  it('is followed by whoever passes it on, the nearest first', () => {
    const reporters = [speaker(TEXT, 'Reuters'), speaker(TEXT, 'the BBC')];
    expect(attributionParts(TEXT, { speaker: smith, cue: cue('denied', 'denial'), reporters })).toEqual([
      { label: 'denial', name: at(TEXT, 'Ann Smith'), role: null, verb: at(TEXT, 'denied') },
      { label: 'accordingTo', name: at(TEXT, 'Reuters'), role: null, verb: null },
      { label: 'accordingTo', name: at(TEXT, 'the BBC'), role: null, verb: null },
    ]);
  });

  it('may be somebody whom the article does not name, though it names who reports it', () => {
    const reporters = [speaker(TEXT, 'Reuters')];
    expect(attributionParts(TEXT, { speaker: null, cue: null, reporters })).toEqual([
      { label: 'unknown' },
      { label: 'accordingTo', name: at(TEXT, 'Reuters'), role: null, verb: null },
    ]);
  });
});
