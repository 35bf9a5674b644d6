import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/discord/respond.ts';
import { exchange } from '../../playground/exchange.ts';
import { jsonLines } from '../../playground/page/json-lines.ts';

const DEFERRED: APIInteractionResponse = {
  type: InteractionResponseType.DeferredChannelMessageWithSource,
};
const EDITED = {
  data: { content: 'It is done.' },
  files: [{ name: 'a.json', type: 'application/json', content: '{"line":"one\\ntwo"}' }],
};

async function values(answer: Awaited<ReturnType<typeof exchange>>): Promise<readonly unknown[]> {
  if (answer === null) return [];
  const { body } = new Response(answer);
  return body === null ? [] : Array.fromAsync(jsonLines(body));
}

function streamOf(pieces: readonly Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

describe('what the server answers to an interaction', () => {
  it('is one line for a response', async () => {
    const response: APIInteractionResponse = {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { content: 'one\ntwo' },
    };
    expect(await values(await exchange(() => Promise.resolve(response), {}))).toEqual([response]);
  });

  it('is nothing where the bot leaves it alone', async () => {
    expect(await exchange(() => Promise.resolve(null), {})).toBeNull();
  });

  it.each([DEFERRED, { type: InteractionResponseType.DeferredMessageUpdate as const }])(
    'is two lines for a deferred one, the first at once: %j',
    async (response) => {
      let edit: Edit | undefined;
      const answer = await exchange((_, given) => {
        edit = given;
        return Promise.resolve(response);
      }, {});
      if (!(answer instanceof ReadableStream)) throw new Error('no stream');
      const lines = jsonLines(answer);
      expect((await lines.next()).value).toEqual(response);
      await edit?.(EDITED);
      expect((await lines.next()).value).toEqual(EDITED);
      expect((await lines.next()).done).toBe(true);
    },
  );

  it('holds on to what the bot puts in place too early', async () => {
    const answer = await exchange(async (_, edit) => {
      await edit?.(EDITED);
      return DEFERRED;
    }, {});
    expect(await values(answer)).toEqual([DEFERRED, EDITED]);
  });

  it('ends after the first line when nothing follows for too long', async () => {
    expect(await values(await exchange(() => Promise.resolve(DEFERRED), {}, 1))).toEqual([DEFERRED]);
  });

  it('does not mind that the page has left', async () => {
    let edit: Edit | undefined;
    const answer = await exchange((_, given) => {
      edit = given;
      return Promise.resolve(DEFERRED);
    }, {});
    if (!(answer instanceof ReadableStream)) throw new Error('no stream');
    await answer.cancel();
    await expect(edit?.(EDITED)).resolves.toBeUndefined();
  });
});

describe('a stream of lines', () => {
  it('gives the values, however it is cut into pieces (whatever they are)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 9 }), async (sent, size) => {
        const bytes = new TextEncoder().encode(sent.map((value) => `${JSON.stringify(value)}\n`).join(''));
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.slice(at * size, (at + 1) * size),
        );
        const read = await Array.fromAsync(jsonLines(streamOf(pieces)));
        expect(read).toEqual(JSON.parse(JSON.stringify(sent)));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out a last line that was cut off', async () => {
    const cut = streamOf([new TextEncoder().encode('{"type":5}\n{"data":{')]);
    expect(await Array.fromAsync(jsonLines(cut))).toEqual([{ type: 5 }]);
  });
});
