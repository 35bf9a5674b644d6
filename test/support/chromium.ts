import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Where screenshots are kept, for whoever wants to see what a test saw. */
const ARTIFACTS = fileURLToPath(new URL('../../artifacts/', import.meta.url));
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Whether there is no browser to test with. A build that checks nothing must not look like one that checked: in CI it fails. */
export const isChromiumMissing = !existsSync(CHROMIUM);
if (isChromiumMissing && process.env['CI'] !== undefined)
  throw new Error(`no Chromium at ${CHROMIUM}; set CHROMIUM`);
if (isChromiumMissing)
  process.stderr.write(`skipping the browser tests: no Chromium at ${CHROMIUM}; set CHROMIUM\n`);

/** A real, headless Chromium. */
export async function launchChromium(): Promise<Browser> {
  mkdirSync(ARTIFACTS, { recursive: true });
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
}

/** The path of a screenshot of the playground. */
export function screenshot(name: string): string {
  return `${ARTIFACTS}playground-${name}.png`;
}
