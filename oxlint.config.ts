import { defineConfig, type OxlintOverride } from 'oxlint';

/**
 * The layers of docs/architecture.md, lowest first: a file may import from its own layer and from those before it.
 * `wording.ts` and `runtime` know nothing of the rest, and everybody may use them.
 */
const LAYERS = [
  'src/text',
  'src/nlp',
  'src/meaning',
  'src/search',
  'src/analysis',
  'src/qa',
  'src/ingest',
  'src/library',
  'commands',
  'src/discord',
  'playground',
  'src/cli',
  'src/server',
] as const;

type Layer = (typeof LAYERS)[number];

/** No I/O, no clock, no environment: tested with plain values. */
const PURE: readonly Layer[] = [
  'src/text',
  'src/nlp',
  'src/meaning',
  'src/search',
  'src/analysis',
  'src/qa',
  'commands',
];

/** What a layer may use of those above it or beside it, by exact file: the types that edges share. */
const EXCEPT: Partial<Record<Layer, readonly string[]>> = {};

/** Layers that stand side by side: none of them may import another. */
const APART: readonly (readonly [Layer, Layer])[] = [
  ['src/cli', 'src/discord'],
  ['src/cli', 'playground'],
];

/** Layers above the library that use it without knowing its store. */
const WITHOUT_STORE: ReadonlySet<Layer> = new Set(['commands', 'src/discord', 'playground']);

/** Files of a pure layer that load its models. They may do I/O, but import no layer above theirs. */
const MEANING_LOADERS = [
  'src/meaning/data-files.ts',
  'src/meaning/encoder/load-encoder.ts',
  'src/meaning/encoder/encoder-thread.ts',
  'src/meaning/encoder/encoder-worker.ts',
];

const IMPURE_MODULES = [
  'node:*',
  '!node:crypto',
  'discord.js',
  'hono',
  'hono/*',
  'kysely',
  'pg',
  'pino',
  'prom-client',
];

/** Matches an import that leads into the layer from another one, however many levels up it starts. */
const into = (layer: Layer): string => `**/../**/${layer.replace('src/', '')}/**`;

function layerRules(
  layer: Layer,
  files = [`${layer}/**/*.ts`],
  isPure = PURE.includes(layer),
): OxlintOverride {
  const above = LAYERS.slice(LAYERS.indexOf(layer) + 1);
  const apart = APART.filter(([from]) => from === layer).map(([, to]) => to);
  const forbidden = [...above, ...apart];
  const patterns = [
    ...(forbidden.length === 0
      ? []
      : [
          {
            group: [...forbidden.map(into), ...(EXCEPT[layer] ?? []).map((file) => `!**/${file}`)],
            message: 'Imports point down the layers of docs/architecture.md.',
          },
        ]),
    ...(WITHOUT_STORE.has(layer)
      ? [{ group: ['**/library/store/**'], message: 'Import from src/library/library.ts instead.' }]
      : []),
    ...(isPure
      ? [{ group: IMPURE_MODULES, message: 'This layer is pure: no I/O, no clock, no environment.' }]
      : []),
  ];
  return {
    files,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'import', 'promise', 'node'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/consistent-type-imports': 'error',
    'import/no-cycle': 'error',
    eqeqeq: 'error',
    'import/no-named-as-default-member': 'off',
  },
  overrides: [
    ...LAYERS.map((layer) => layerRules(layer)),
    layerRules('src/meaning', MEANING_LOADERS, false),
    {
      // Puts the parts of the extraction process together, as main.ts does those of the bot.
      files: ['src/ingest/extraction/child.ts'],
      rules: { 'no-restricted-imports': 'off' },
    },
    {
      files: ['src/**/*.ts', 'commands/**/*.ts', 'bench/**/*.ts', 'playground/**/*.ts'],
      excludeFiles: ['src/server/config.ts'],
      rules: { 'node/no-process-env': 'error' },
    },
    {
      files: PURE.map((layer) => `${layer}/**`),
      excludeFiles: MEANING_LOADERS,
      rules: {
        'no-restricted-globals': ['error', 'performance', 'process', 'fetch'],
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: 'The clock comes in as an argument.' },
          { object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
        ],
      },
    },
    {
      files: ['playground/page/**', 'src/meaning/encoder/encoder-thread.ts'],
      rules: { 'unicorn/require-post-message-target-origin': 'off' },
    },
    {
      files: ['test/**/*.ts', 'bench/**/*.ts'],
      rules: { 'no-await-in-loop': 'off', 'unicorn/consistent-function-scoping': 'off' },
    },
  ],
});
