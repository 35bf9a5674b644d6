import type { QuestionMeaning } from '../meaning/meaning.ts';
import type { Libraries, Library } from '../library/library.ts';
import type { Allowance } from './allowance.ts';
import type { PlacedInteraction } from './interaction.ts';
import type { InteractionContext } from './interaction-context.ts';
import type { ResponsePayload } from './response-payload.ts';

/** What `respond` works with. */
export type RespondParts = {
  readonly libraries: Libraries;
  /** Discord's ids of the registered commands, by name. A function, because the ids arrive after start-up. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  /** Whether people can also ask by a message, which only the gateway brings. */
  readonly readsMessages?: boolean;
  /** Looks up what a question means; if absent, questions are matched by their words alone. */
  readonly meaning?: (question: string) => Promise<QuestionMeaning | undefined>;
  /** How much each person may ask for; no limit if absent. */
  readonly allowance?: Allowance;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Logs a failure and returns the reference number that the person is given. */
  readonly onFailure: (error: unknown) => string;
};

/** A response that is being worked out, and how to defer it if that takes long. */
export type PendingResponse = {
  readonly work: Promise<ResponsePayload>;
  /**
   * What to send when time runs out: a promise of a message, for everybody or for one person; an empty list of choices
   * (autocomplete can't be deferred); or nothing, because the work may end in a form, which can't be deferred either.
   */
  readonly deferAs: 'public' | 'private' | 'no choices' | 'never';
  /** Whether the work is known to take long, so that it's deferred without waiting. */
  readonly deferAtOnce: boolean;
};

/** An interaction of one kind. */
export type Of<Kind extends PlacedInteraction['kind']> = Extract<PlacedInteraction, { readonly kind: Kind }>;

/** The library that an interaction is about; undefined if Discord doesn't say whose. */
export async function openLibrary(
  { library }: InteractionContext,
  { libraries }: RespondParts,
): Promise<Library | undefined> {
  return library === null ? undefined : libraries.open(library);
}
