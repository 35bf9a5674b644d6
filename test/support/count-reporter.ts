import { hasOpenapi } from './discord-openapi/file.ts';
import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line, "N passed, N failed, N skipped", for whoever reads the output by machine. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') count[state]++;
      }
      if (module.errors().length > 0) count.failed++;
    }
    if (!hasOpenapi)
      process.stdout.write(
        'not tested: what Discord’s OpenAPI description, ../shared/discord/openapi.json, says of the bodies sent; it is not there\n',
      );
    process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
  }
}
