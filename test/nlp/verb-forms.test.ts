import { describe, expect, it } from 'vitest';
import { CUE_FORMS } from '../../src/nlp/lexicon/cue-forms.ts';
import { formsOf } from '../../src/nlp/lexicon/verb-forms.ts';

describe('the forms of a verb', () => {
  it.each([
    ['claim', 'claims', 'claimed', 'claiming', 'claimed'],
    ['argue', 'argues', 'argued', 'arguing', 'argued'],
    ['deny', 'denies', 'denied', 'denying', 'denied'],
    ['stress', 'stresses', 'stressed', 'stressing', 'stressed'],
    ['admit', 'admits', 'admitted', 'admitting', 'admitted'],
    ['slam', 'slams', 'slammed', 'slamming', 'slammed'],
    ['tweet', 'tweets', 'tweeted', 'tweeting', 'tweeted'],
    ['say', 'says', 'said', 'saying', 'said'],
    ['write', 'writes', 'wrote', 'writing', 'written'],
    ['agree', 'agrees', 'agreed', 'agreeing', 'agreed'],
    ['echo', 'echoes', 'echoed', 'echoing', 'echoed'],
  ])('%s', (base, present, past, participle, perfect) => {
    expect(formsOf(base)).toEqual({ present, past, participle, perfect });
  });
});

describe('cue verbs', () => {
  it.each([
    ['said', 'speech', 'neutral'],
    ['told', 'telling', 'neutral'],
    ['alleged', 'speech', 'doubtful'],
    ['denies', 'speech', 'denial'],
    ['conceded', 'speech', 'admission'],
    ['called', 'naming', 'neutral'],
    ['believes', 'attitude', 'neutral'],
  ])('%s', (form, kind, stance) => {
    expect(CUE_FORMS.get(form)).toMatchObject({ kind, stance });
  });
});
