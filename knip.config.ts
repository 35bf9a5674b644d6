import process from 'node:process';
import type { KnipConfig } from 'knip';

// Tests are entries, so what they alone use seems used. `--production` leaves them out: "!" marks what is left in.
const isProduction = process.argv.includes('--production');

const config: KnipConfig = {
  entry: [
    // Scripts of package.json, which knip otherwise follows from there.
    ...(isProduction
      ? [
          'src/start.js!',
          'bench/main.ts!',
          'fit/main.ts!',
          'fit/compile-word-vectors.ts!',
          'fit/compile-wordnet.ts!',
          'scripts/import-chain.ts!',
        ]
      : []),
    'playground/page/app.ts!',
    'bench/http/bare-endpoint.ts!',
    'test/**/*.test.ts',
  ],
  project: [
    'playground/**/*.ts!',
    'src/**/*.{ts,js}!',
    'commands/**/*.ts!',
    'bench/**/*.ts!',
    'fit/**/*.ts!',
    'scripts/**/*.ts!',
    'test/**/*.ts',
  ],
  // A test may look at a part that its file has use for, too.
  ignoreExportsUsedInFile: isProduction,
  ignoreBinaries: ['mkfifo'],
};

export default config;
