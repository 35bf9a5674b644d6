import { questionCommand } from './question-command.ts';

export const why = questionCommand('why', 'Why it happened');
