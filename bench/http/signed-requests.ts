import { type KeyObject, sign } from 'node:crypto';
import { chatCommand } from '../../test/support/interactions.ts';
import { mistype } from '../questions.ts';
import { type Random, between, pick, pickSome } from '../random.ts';

/** As Discord would send it: /who with the question, signed now, as the bytes of an HTTP request. */
export function signedRequest(question: string, key: KeyObject, now: number): Buffer {
  const body = JSON.stringify(chatCommand('who', { question }));
  const timestamp = String(Math.floor(now / 1000));
  const signature = sign(null, Buffer.from(timestamp + body), key).toString('hex');
  const head = [
    'POST /interactions HTTP/1.1',
    'host: verbatim.example',
    'user-agent: Discord-Interactions/1.0 (+https://discord.com)',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-signature-ed25519: ${signature}`,
    `x-signature-timestamp: ${timestamp}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Every so many questions has a slip of the keys in it. */
const SLIP_EVERY = 5;

/** Different questions of three to seven words of a sentence of the texts, in its order. */
export function questionsOf(sentences: readonly string[], count: number, random: Random): string[] {
  const words = sentences
    .map((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [])
    .filter((each) => each.length > 3);
  const questions = new Set<string>();
  while (questions.size < count) {
    const sentence = pick(random, words);
    const chosen = new Set(pickSome(random, [...sentence.keys()], between(random, 3, 7)));
    const asked = sentence.filter((_, at) => chosen.has(at));
    const wrong = questions.size % SLIP_EVERY === 0 ? between(random, 0, asked.length - 1) : -1;
    questions.add(
      asked.map((word, at) => (at === wrong && word.length > 3 ? mistype(random, word) : word)).join(' '),
    );
  }
  return [...questions];
}
