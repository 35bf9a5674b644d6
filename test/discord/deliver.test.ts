import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Delivery, createDelivery } from '../../src/discord/deliver.ts';
import { parseMeta } from '../../src/discord/interaction-meta.ts';
import type { Handled, Respond } from '../../src/discord/respond.ts';
import { REST } from '../../src/discord/rest.ts';
import { noMetrics } from '../../src/runtime/metrics.ts';
import { chatCommand } from '../support/interactions.ts';
import { logLines } from '../support/log-lines.ts';

const WHO: Handled = { kind: 'command', command: 'who', outcome: 'answered' };
const ANSWER: APIInteractionResponse = { type: InteractionResponseType.Pong };
const DEFERRED: APIInteractionResponse = { type: InteractionResponseType.DeferredChannelMessageWithSource };

let counted: Handled[];
beforeEach(() => {
  counted = [];
});

function deliveryOf(respond: Respond): Delivery {
  const metrics = { ...noMetrics, interaction: (of: Handled) => void counted.push(of) };
  return createDelivery({ respond, rest: new REST(), metrics, log: logLines().log });
}

async function deliver(
  delivery: Delivery,
  send: (response: APIInteractionResponse) => Promise<void> = async () => {},
): ReturnType<Delivery['deliver']> {
  const json = chatCommand('who');
  const meta = parseMeta(json);
  if (!meta) throw new Error('cannot be answered');
  return delivery.deliver(json, meta, send);
}

describe('an interaction', () => {
  it('is counted as what its response is', async () => {
    const delivery = deliveryOf(async (_, __, onHandled) => {
      onHandled?.(WHO);
      return ANSWER;
    });
    const sent: APIInteractionResponse[] = [];
    expect(await deliver(delivery, async (response) => void sent.push(response))).toBe('answered');
    expect(sent).toEqual([ANSWER]);
    expect(counted).toEqual([WHO]);
  });

  it('whose response does not arrive is counted as undelivered, and its follow-up is dropped', async () => {
    const followUps: Promise<void>[] = [];
    const delivery = deliveryOf(async (_, edit, onHandled) => {
      onHandled?.({ ...WHO, outcome: 'deferred' });
      if (edit) followUps.push(edit({ data: {}, files: [] }));
      return DEFERRED;
    });
    const lost = deliver(delivery, () => Promise.reject(new Error('reset')));
    expect(await lost).toBe('undelivered');
    await Promise.all(followUps);
    expect(counted).toEqual([{ ...WHO, outcome: 'undelivered' }]);
    expect(await delivery.drained(1000)).toBe(true);
  });

  it('that is left alone, or fails, sends nothing', async () => {
    const never = (): Promise<void> => Promise.reject(new Error('sent'));
    expect(
      await deliver(
        deliveryOf(async () => null),
        never,
      ),
    ).toBe('ignored');
    expect(
      await deliver(
        deliveryOf(() => Promise.reject(new Error('bug'))),
        never,
      ),
    ).toBe('failed');
    expect(counted.map(({ outcome }) => outcome)).toEqual(['ignored', 'failed']);
  });

  it('that was deferred is in flight until its follow-up', async () => {
    const delivery = deliveryOf(async () => DEFERRED);
    expect(await deliver(delivery)).toBe('answered');
    expect(delivery.unanswered()).toBe(1);
    expect(await delivery.drained(1)).toBe(false);
  });
});
