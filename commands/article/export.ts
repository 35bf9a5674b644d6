import { wording } from '../../src/wording.ts';
import { defineSubcommand } from './subcommand.ts';

export const exportLibrary = defineSubcommand({
  name: 'export',
  description: 'Download everything stored here as a JSON file',
  options: {},
  isPrivate: true,
  takesTime: () => true,
  reply: async (_, { library, largestFile, now }) => {
    const content = await library.export();
    if (Buffer.byteLength(content) > largestFile)
      return { show: 'notice', sentence: wording.library.exportTooLarge };
    const { articles } = await library.holding();
    const name = `verbatim-${now.slice(0, 10)}.json`;
    return { show: 'file', sentence: wording.library.exported(articles), name, content };
  },
});
