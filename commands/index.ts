import { ask } from './ask.ts';
import { brief } from './brief.ts';
import type { Command } from './command.ts';
import { type MessageCommand, findThePassage } from './find-the-passage.ts';
import { help } from './help.ts';
import { how } from './how.ts';
import { quote } from './quote.ts';
import { read } from './read.ts';
import { what } from './what.ts';
import { when } from './when.ts';
import { where } from './where.ts';
import { who } from './who.ts';
import { why } from './why.ts';

/** The slash commands, in the order of /help. */
export const COMMANDS: readonly Command[] = [who, what, where, when, why, how, quote, ask, brief, read, help];

/** The commands in a message's menu that answer from articles. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [findThePassage];
