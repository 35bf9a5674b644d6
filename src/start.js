#!/usr/bin/env node
// Plain JavaScript, so that a Node.js too old for the rest of the project can still say so.
import module from 'node:module';
import process from 'node:process';
import v8 from 'node:v8';

const OLDEST = 26;
/** Platforms with a Node.js package among the optional dependencies, which `npm ci` installs. */
const PACKAGED = ['darwin-arm64', 'linux-arm64', 'linux-x64', 'win32-x64'];

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  const whatToDo = PACKAGED.includes(`${process.platform}-${process.arch}`)
    ? 'Run `npm ci`, which installs it, then run `npm start` again.'
    : `Install Node.js ${OLDEST} from https://nodejs.org, then run \`npm start\` again.`;
  process.stderr.write(
    `Verbatim needs Node.js ${OLDEST} or newer, and this is ${process.versions.node}. ${whatToDo}\n`,
  );
  process.exitCode = 1;
} else {
  // The playground strips types with an experimental API. A warning about that helps nobody, and an older Node.js would refuse an
  // option that silences it before it could print the sentence above.
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning, typeOrOptions, ...more) => {
    const type = typeOrOptions?.type ?? typeOrOptions ?? warning.name;
    if (type !== 'ExperimentalWarning') emitWarning(warning, typeOrOptions, ...more);
  };
  // Caches modules with their types stripped: the next start is twice as fast and takes 30 MB less.
  module.enableCompileCache();
  // A young heap that doesn't grow saves 20 MB, and answers allocate little. Over HTTP, one that grows is worth 10 % more requests.
  if (!process.argv.includes('http')) v8.setFlagsFromString('--semi-space-growth-factor=1');
  const { main } = await import('./server/main.ts');
  await main(process.argv.slice(2));
  // Now rather than at exit, because the unwritten cache takes memory and a killed bot has no exit.
  module.flushCompileCache();
}
