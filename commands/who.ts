import { questionCommand } from './question-command.ts';

export const who = questionCommand('who', 'Who did it, or who someone is');
