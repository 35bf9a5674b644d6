/** A library's id: "g" and a server's id, or "u" and a person's. Made only from data that Discord signed. */
export type LibraryId = string & { readonly __brand: 'LibraryId' };

/** The id of a server's or person's library. `snowflake`: Discord's id. */
export function libraryId(owner: 'server' | 'person', snowflake: string): LibraryId {
  // Only a cast can add a brand.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return `${owner === 'server' ? 'g' : 'u'}${snowflake}` as LibraryId;
}
