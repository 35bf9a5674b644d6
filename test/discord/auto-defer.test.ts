import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime } from '../../src/discord/auto-defer.ts';
import { type Edited, notice } from '../../src/discord/sending.ts';

const onFailed = (): ReturnType<typeof notice> => notice('failed');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What takes three seconds, so that no one would wait for it. */
async function late<T>(value: T): Promise<T> {
  await new Promise((resolve) => {
    setTimeout(resolve, 3000);
  });
  return value;
}

function collecting(): { readonly edits: Edited[]; readonly edit: (message: Edited) => Promise<void> } {
  const edits: Edited[] = [];
  return {
    edits,
    edit: async (message) => {
      edits.push(message);
    },
  };
}

describe('a response', () => {
  it('is there at once where the work is quick', async () => {
    const { edits, edit } = collecting();
    const response = await inTime(
      Promise.resolve(notice('quick')),
      { as: 'message', atOnce: false, onFailed },
      edit,
    );
    expect(response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    await vi.runAllTimersAsync();
    expect(edits).toEqual([]);
  });

  it.each(['alone', 'message'] as const)('is deferred, to be seen by who may see it (%s)', async (as) => {
    const { edits, edit } = collecting();
    const responding = inTime(late(notice('slow')), { as, atOnce: false, onFailed }, edit);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await responding).toEqual({
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      ...(as === 'alone' ? { data: { flags: MessageFlags.Ephemeral } } : {}),
    });
    expect(edits).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(edits).toHaveLength(1);
    expect(JSON.stringify(edits[0])).toContain('slow');
  });

  it('is deferred at once where the work is known to take long', async () => {
    const { edits, edit } = collecting();
    const response = await inTime(
      Promise.resolve(notice('done')),
      { as: 'alone', atOnce: true, onFailed },
      edit,
    );
    expect(response.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    await vi.runAllTimersAsync();
    expect(edits).toHaveLength(1);
  });

  it('says so in its place when deferred work fails', async () => {
    const { edits, edit } = collecting();
    const failing = late(0).then(() => {
      throw new Error('secret');
    });
    const responding = inTime(failing, { as: 'message', atOnce: false, onFailed }, edit);
    await vi.advanceTimersByTimeAsync(4000);
    await responding;
    expect(JSON.stringify(edits)).toContain('failed');
  });

  it('says so in its place when no message can be made of what deferred work came to', async () => {
    const { edits, edit } = collecting();
    const quote = { key: 'AAAAAAAA', first: 1, count: 1, highlight: null };
    const view = { show: 'quotes' as const, quotes: Array.from({ length: 40 }, () => quote), at: 0 };
    const state = {
      act: 'show',
      private: false,
      view: { ...view, answered: true, pooled: false, around: false },
    } as const;
    const layout = { accent: 0, blocks: [], buttons: [{ label: 'Next', state }] };
    const responding = inTime(
      late({ send: 'update' as const, layout }),
      { as: 'message', atOnce: true, onFailed },
      edit,
    );
    await vi.advanceTimersByTimeAsync(4000);
    await responding;
    expect(JSON.stringify(edits)).toContain('failed');
  });

  it('has no choices where they come too late, and no loose end', async () => {
    const { edits, edit } = collecting();
    const failing = late(0).then(() => {
      throw new Error('secret');
    });
    const responding = inTime(failing, { as: 'choices', atOnce: false, onFailed }, edit);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await responding).toMatchObject({ data: { choices: [] } });
    expect(edits).toEqual([]);
  });

  it('is waited for where nobody can be told later', async () => {
    const responding = inTime(late(notice('slow')), { as: 'message', atOnce: true, onFailed }, undefined);
    await vi.advanceTimersByTimeAsync(4000);
    expect((await responding).type).toBe(InteractionResponseType.ChannelMessageWithSource);
  });
});
