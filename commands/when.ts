import { questionCommand } from './question-command.ts';

export const when = questionCommand('when', 'When it happened');
