import { ListenError } from '../../runtime/listen.ts';
import { CannotGoOn } from '../terminal.ts';
import { wording } from '../../wording.ts';

/**
 * Turns a ListenError into a CannotGoOn with advice, and throws anything else on.
 * @param setting the variable of the port
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
