import { entries } from './entries.ts';

/** Nouns straight before the name of a thing that bears one: "the ferry Elm", "hurricane Ida", "the journal Elm Letters". */
export const NAMED_THINGS = entries(`
ship, ferry, vessel, boat, yacht, tanker, freighter, trawler, submarine, frigate, destroyer, battleship, warship, corvette, cruiser, liner, steamer, steamship, tug,
tugboat, lifeboat, barge, schooner, brig, icebreaker, catamaran, longship, galleon, flagship, airship, locomotive, spacecraft, satellite, rover, lander, spaceship, zeppelin,
storm, hurricane, typhoon, cyclone, comet, asteroid, journal, periodical
`);

/** What stands before a ship's name, as it is written: "MV Elm". */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set(
  'MV SS RMS HMS USS HMCS HMAS USCGC RRS INS'.split(' '),
);
