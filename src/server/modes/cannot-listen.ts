import { ListenError } from '../../runtime/listen.ts';
import { CannotGoOn } from '../terminal.ts';
import { wording } from '../../wording.ts';

/**
 * Makes the failure to listen one line for the person who started the bot; anything else is thrown on.
 * @param setting the variable to change
 */
export function cannotListen(setting: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ListenError)) throw error;
    const { port, code } = error;
    throw new CannotGoOn(
      code === 'EADDRINUSE'
        ? wording.terminal.listenInUse(port, setting)
        : wording.terminal.listenRefused(port, code, setting),
    );
  };
}
