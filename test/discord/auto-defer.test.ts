import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autoDefer } from '../../src/discord/auto-defer.ts';
import type { PendingResponse } from '../../src/discord/pending-response.ts';
import { type FollowUp, notice } from '../../src/discord/response-payload.ts';

const onFailed = (): ReturnType<typeof notice> => notice('failed');

type Edit = (message: FollowUp) => Promise<void>;

async function inTime(
  work: PendingResponse['work'],
  deferAs: PendingResponse['deferAs'],
  deferAtOnce: boolean,
  edit: Edit | undefined,
): Promise<APIInteractionResponse> {
  return (await autoDefer({ work, deferAs, deferAtOnce }, { onFailed, edit })).response;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A value after three seconds, which is longer than Discord waits. */
async function late<T>(value: T): Promise<T> {
  await new Promise((resolve) => {
    setTimeout(resolve, 3000);
  });
  return value;
}

function collecting(): { readonly edits: FollowUp[]; readonly edit: (message: FollowUp) => Promise<void> } {
  const edits: FollowUp[] = [];
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
    const response = await inTime(Promise.resolve(notice('quick')), 'public', false, edit);
    expect(response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    await vi.runAllTimersAsync();
    expect(edits).toEqual([]);
  });

  it.each(['private', 'public'] as const)(
    'is deferred, to be seen by who may see it (%s)',
    async (deferAs) => {
      const { edits, edit } = collecting();
      const responding = inTime(late(notice('slow')), deferAs, false, edit);
      await vi.advanceTimersByTimeAsync(2000);
      expect(await responding).toEqual({
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        ...(deferAs === 'private' ? { data: { flags: MessageFlags.Ephemeral } } : {}),
      });
      expect(edits).toEqual([]);
      await vi.advanceTimersByTimeAsync(2000);
      expect(edits).toHaveLength(1);
      expect(JSON.stringify(edits[0])).toContain('slow');
    },
  );

  it('is deferred at once where the work is known to take long', async () => {
    const { edits, edit } = collecting();
    const response = await inTime(Promise.resolve(notice('done')), 'private', true, edit);
    expect(response.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    await vi.runAllTimersAsync();
    expect(edits).toHaveLength(1);
  });

  it('says so in its place when deferred work fails', async () => {
    const { edits, edit } = collecting();
    const failing = late(0).then(() => {
      throw new Error('secret');
    });
    const responding = inTime(failing, 'public', false, edit);
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
      late({ send: 'update' as const, layout, outcome: 'answered' as const }),
      'public',
      true,
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
    const responding = inTime(failing, 'no choices', false, edit);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await responding).toMatchObject({ data: { choices: [] } });
    expect(edits).toEqual([]);
  });

  it('is waited for where nobody can be told later', async () => {
    const responding = inTime(late(notice('slow')), 'public', true, undefined);
    await vi.advanceTimersByTimeAsync(4000);
    expect((await responding).type).toBe(InteractionResponseType.ChannelMessageWithSource);
  });
});
