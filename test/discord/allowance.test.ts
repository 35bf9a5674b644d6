import { describe, expect, it } from 'vitest';
import { Allowance } from '../../src/discord/allowance.ts';

describe('what one person may ask for', () => {
  it('is so much a minute, and the same again in the next', () => {
    let now = 600_000;
    const allowance = new Allowance(2, () => now);
    expect([allowance.take('ann'), allowance.take('ann')]).toEqual([0, 0]);
    now += 15_000;
    expect(allowance.take('ann')).toBe(45);
    now += 45_000;
    expect(allowance.take('ann')).toBe(0);
  });

  it('takes nothing from the others', () => {
    const allowance = new Allowance(1, () => 0);
    allowance.take('ann');
    allowance.take('ann');
    expect(allowance.take('ben')).toBe(0);
  });
});
