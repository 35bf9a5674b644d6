import { vi } from 'vitest';

/** Long enough for a busy machine, and shorter than a test may take: what fails is then the wait, which says where. Milliseconds. */
export const PATIENCE = 25_000;

/** Waits until something is so. */
export async function eventually(isSo: () => boolean): Promise<void> {
  await vi.waitUntil(isSo, { timeout: PATIENCE, interval: 10 });
}
