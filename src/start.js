#!/usr/bin/env node
// Plain JavaScript, so that a Node.js too old for the rest of the project can still say so.
import process from 'node:process';

const OLDEST = 26;

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  process.stderr.write(
    `Verbatim needs Node.js ${OLDEST} or newer and this is ${process.versions.node}: run \`npm ci\` (it brings Node.js along), then \`npm start\`.\n`,
  );
  process.exitCode = 1;
} else {
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2));
}
