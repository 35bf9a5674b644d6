import { questionCommand } from './question-command.ts';

export const what = questionCommand('what', 'What happened, or what something is');
