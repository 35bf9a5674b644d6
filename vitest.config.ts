import { configDefaults, defineConfig } from 'vitest/config';
import { CountReporter } from './test/support/count-reporter.ts';
import { hasOpenapi } from './test/support/discord-openapi/file.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(hasOpenapi ? [] : ['test/support/discord-openapi.test.ts'])],
    reporters: ['default', new CountReporter()],
    // Two of the suites start a browser and a gateway; on a small machine they share it with the others.
    testTimeout: 30_000,
  },
});
