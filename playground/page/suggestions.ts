import type { Choice } from './commands.ts';
import type { Draft, Field } from './draft.ts';

/** Milliseconds without a key before the bot is asked; a word typed at speed is one question. */
const PAUSE = 120;

export type Suggest = (draft: Draft, field: Field) => Promise<readonly Choice[] | null>;

/** Asks for suggestions while a person types, and lets only the newest answer through. */
export type Suggestions = {
  ask(draft: Draft, field: Field, show: (choices: readonly Choice[]) => void): void;
  cancel(): void;
};

export function createSuggestions(suggest: Suggest): Suggestions {
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = async (
    mine: number,
    draft: Draft,
    field: Field,
    show: (choices: readonly Choice[]) => void,
  ): Promise<void> => {
    const choices = await suggest(draft, field);
    if (mine === newest && choices !== null) show(choices);
  };
  const cancel = (): void => {
    newest += 1;
    clearTimeout(timer);
  };
  return {
    ask(draft, field, show) {
      cancel();
      const mine = newest;
      timer = setTimeout(() => void answer(mine, draft, field, show), PAUSE);
    },
    cancel,
  };
}
