import { defineCommand } from './command.ts';

export const help = defineCommand({
  name: 'help',
  description: 'What can be asked, and how',
  options: {},
  reply: () => ({ show: 'help' }),
});
