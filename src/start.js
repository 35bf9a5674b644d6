#!/usr/bin/env node
// Plain JavaScript, so that a Node.js too old for the rest of the project can still say so.
import module from 'node:module';
import process from 'node:process';
import v8 from 'node:v8';

const OLDEST = 26;

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  process.stderr.write(
    `Verbatim needs Node.js ${OLDEST} or newer and this is ${process.versions.node}: run \`npm ci\` (it brings Node.js along), then \`npm start\`.\n`,
  );
  process.exitCode = 1;
} else {
  // The page's types are taken off with an API that Node.js calls experimental. A person who starts a bot can do nothing about
  // that; and an option that silences it would keep an older Node.js from saying the sentence above.
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning, typeOrOptions, ...more) => {
    const type = typeOrOptions?.type ?? typeOrOptions ?? warning.name;
    if (type !== 'ExperimentalWarning') emitWarning(warning, typeOrOptions, ...more);
  };
  // Keeps the modules with their types taken off: the next start is twice as fast and needs 30 MB less.
  module.enableCompileCache();
  // Answers allocate little: a young heap that does not grow saves 20 MB, which the smallest machines need more. A worker of the
  // HTTP endpoint answers a tenth more requests with one that grows.
  if (!process.argv.includes('http')) v8.setFlagsFromString('--semi-space-growth-factor=1');
  const { main } = await import('./server/main.ts');
  await main(process.argv.slice(2));
  // Now, not at the end: what is kept for writing takes memory, and a bot that is killed has no end.
  module.flushCompileCache();
}
