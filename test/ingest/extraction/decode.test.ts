import { expect, it } from 'vitest';
import { decode } from '../../../src/ingest/extraction/decode.ts';

it('a text in another script with one character cut off keeps its other characters', () => {
  const sentence = '昨天港口的闸门在暴风雨中坏了，没有人受伤。';
  const bytes = new TextEncoder().encode(sentence.repeat(50)).slice(0, -1);
  expect(decode(bytes, 'text/plain')).toContain(sentence.repeat(49));
});
