import { add } from './add.ts';
import { exportLibrary } from './export.ts';
import { forgetAll } from './forget-all.ts';
import { info } from './info.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';
import type { Subcommand } from './subcommand.ts';
import { use } from './use.ts';

/** /article: what managing a library takes. Servers decide in Discord's settings who has it; at first, who may manage them. */
export const ARTICLE: {
  readonly name: string;
  readonly description: string;
  readonly subcommands: readonly Subcommand[];
} = {
  name: 'article',
  description: 'Manage the articles of this server, or your own',
  subcommands: [add, list, info, use, remove, exportLibrary, forgetAll],
};
