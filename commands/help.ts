import { defineCommand } from './command.ts';

export const help = defineCommand({
  name: 'help',
  description: 'How to use Verbatim',
  options: {},
  reply: () => ({ show: 'help' }),
});
