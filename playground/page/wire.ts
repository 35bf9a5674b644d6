// Discord's numbers by name. discord-api-types has the same, but as enums, which a browser could not load from here.

export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

export const CALLBACK = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

export const COMMAND = { chatInput: 1, user: 2, message: 3 } as const;

export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  number: 10,
  attachment: 11,
} as const;

export const COMPONENT = {
  row: 1,
  button: 2,
  select: 3,
  textInput: 4,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
} as const;

export const BUTTON_STYLES = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
} as const;

/** Message flags. */
export const EPHEMERAL = 1 << 6;

/** Where a command may be used, and an interaction comes from. */
export const CONTEXT = { guild: 0, botDm: 1 } as const;

/** Who has installed the application, as the key of `authorizing_integration_owners`. */
export const INSTALLED_BY = { guild: '0', user: '1' } as const;

/** Permissions as Discord writes them: a bit set in decimal digits. */
export const PERMISSIONS = {
  /** Every one that a server's owner has. */
  all: '9007199254740991',
  /** View Channels, Send Messages, Embed Links, Attach Files, Read Message History, Use Application Commands. */
  ordinary: '2147601408',
} as const;

/** The largest file that an interaction may bring, in bytes. */
export const ATTACHMENT_SIZE_LIMIT = 10_485_760;

/** Discord's clock starts with 2015 (snowflake: milliseconds since then, shifted by 22). */
export const DISCORD_EPOCH = 1_420_070_400_000;
