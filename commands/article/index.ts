import { add } from './add.ts';
import { exportLibrary } from './export.ts';
import { forgetAll } from './forget-all.ts';
import { info } from './info.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';
import type { Subcommand } from './subcommand.ts';
import { use } from './use.ts';

/** /article, which manages a library. By default it requires Manage Server; servers can change that in Discord's settings. */
export const ARTICLE: {
  readonly name: string;
  readonly description: string;
  readonly subcommands: readonly Subcommand[];
} = {
  name: 'article',
  description: 'Manage the articles of this server, or your own',
  subcommands: [add, list, info, use, remove, exportLibrary, forgetAll],
};
