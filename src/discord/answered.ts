import type { Libraries, Library } from '../library/library.ts';
import type { Allowance } from './allowance.ts';
import type { DeferralOptions } from './auto-defer.ts';
import type { PlacedInteraction } from './interaction.ts';
import type { Origin } from './interaction-context.ts';
import type { Sending } from './sending.ts';

/** What `respond` works with. */
export type RespondParts = {
  readonly libraries: Libraries;
  /** Discord's ids of the registered commands, by name; asked anew each time, for they come when the gateway is ready. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  /** How much each person may ask for; absent: as much as they like. */
  readonly allowance?: Allowance;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Notes a failure and gives the number that the person is told. */
  readonly onFailure: (error: unknown) => string;
};

/** An answer that is being worked out, and how it may be deferred. */
export type Answered = Pick<DeferralOptions, 'as' | 'atOnce'> & { readonly work: Promise<Sending> };

/** An interaction of one kind. */
export type Of<Kind extends PlacedInteraction['kind']> = Extract<PlacedInteraction, { readonly kind: Kind }>;

/** The library that an interaction is about; undefined where Discord does not say whose. */
export async function openLibrary(
  { library }: Origin,
  { libraries }: RespondParts,
): Promise<Library | undefined> {
  return library === null ? undefined : libraries.open(library);
}
