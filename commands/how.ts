import { questionCommand } from './question-command.ts';

export const how = questionCommand('how', 'How it happened, how many or how much');
