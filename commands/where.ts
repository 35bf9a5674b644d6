import { questionCommand } from './question-command.ts';

export const where = questionCommand('where', 'Where it happened');
