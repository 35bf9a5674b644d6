/** Names a library: that of a server ("g" and its id) or of a person ("u" and theirs). Made only from what Discord signed. */
export type LibraryId = string & { readonly __brand: 'LibraryId' };

/** The library of a server or of a person, by Discord's id of it. */
export function libraryId(owner: 'server' | 'person', snowflake: string): LibraryId {
  // The brand exists in types alone, so a cast is the only way to give it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return `${owner === 'server' ? 'g' : 'u'}${snowflake}` as LibraryId;
}
