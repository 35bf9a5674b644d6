/** Every text of the page that is not the application's own. */
export const wording = {
  title: 'Verbatim · playground',
  channel: 'playground',
  topic: 'On your own computer: nothing leaves it but links to fetch.',
  app: 'Verbatim',
  appBadge: 'APP',
  you: 'you',
  member: 'another member',
  viewpoint: {
    label: 'as',
    about: 'As whom to see the channel',
    /** On a phone the second words are only heard. */
    names: { manager: ['manager', ''], member: ['member', ''], direct: ['direct', 'messages'] },
  },
  direct: {
    channel: 'Verbatim',
    topic: 'Direct messages, on your own computer: nothing leaves it but links to fetch.',
    heading: 'You and Verbatim',
    label: 'Message @Verbatim',
    messages: 'Direct messages with Verbatim',
  },
  welcome: {
    heading: 'Welcome to #playground!',
    intro:
      'This page speaks to the same bot that a Discord server would: it sends the same interactions and shows the same replies.',
    articles: (titles: readonly string[]): string =>
      titles.length === 1
        ? 'One article is in the library:'
        : `${titles.length} articles are in the library:`,
    noArticles: 'No article is in the library yet.',
    more: (count: number): string => `… and ${count} more`,
    examples: 'Type / to see every command, or begin with one of these:',
    noCommands: 'The bot has declared no commands.',
  },
  composer: {
    label: 'Message #playground',
    messages: 'Messages in #playground',
    placeholder: 'Type / for commands, or a message',
    send: 'Send',
    attach: 'Attach a file',
    attached: 'Attached files',
    cancel: 'Cancel the command',
    command: (name: string): string => `Command ${name}`,
    addOption: 'Add an option',
  },
  popup: {
    commands: 'Commands',
    options: 'Optional',
    noCommand: 'No command fits. Enter sends this as a message.',
    noChoice: 'No suggestions. What you typed is sent as it is.',
  },
  fault: {
    required: 'This option is required. Specify a value.',
    notAChoice: 'Choose one of the list.',
    notANumber: (whole: boolean): string => (whole ? 'Must be a whole number.' : 'Must be a number.'),
    length: (min: number, max: number | null): string =>
      max === null
        ? `Must be at least ${min} characters long.`
        : min < 1
          ? `Must be ${max} characters or fewer.`
          : `Must be between ${min} and ${max} characters long.`,
    range: (min: number | null, max: number | null): string => {
      if (min === null) return `Must be at most ${max}.`;
      return max === null ? `Must be at least ${min}.` : `Must be between ${min} and ${max}.`;
    },
  },
  attachment: {
    choose: 'Choose a file',
    chooseOther: 'choose another',
    going: 'uploading…',
    remove: (name: string): string => `Remove ${name}`,
    drop: 'Drop the file to attach it',
    stillGoing: 'The file is still being uploaded. Try again in a moment.',
    noneTaken: 'This command takes no file.',
    tooMany: (most: number): string => `A message holds ${most} files at most.`,
    tooLarge: (name: string): string => `“${name}” is too large: 10 MB at most.`,
    refused: (name: string): string => `“${name}” could not be taken.`,
    unreachable: (name: string): string =>
      `“${name}” did not reach the bot. Is it still there, and the bot running?`,
    gone: 'The attached file is no longer held here. Attach it again.',
  },
  file: {
    download: (name: string): string => `Download ${name}`,
    missing: (name: string): string => `(the file “${name}”, which did not come with the message)`,
  },
  message: {
    used: 'used',
    brokeOff: 'The connection broke off before the answer came.',
    tooLarge: 'This is more than one interaction can hold.',
    again: 'Try again',
    thinking: 'Verbatim is thinking…',
    ephemeral: 'Only you can see this',
    dismiss: 'Dismiss message',
    noResponse: 'The application did not respond',
    failed: 'This interaction failed',
    unknownComponent: (type: number): string => `(a component of type ${type}, which this page cannot show)`,
    unknownReply: (type: number): string => `(a reply of type ${type}, which this page cannot show)`,
    spoiler: 'Spoiler: press to show',
    opensInNewTab: 'opens in a new tab',
    today: (time: string): string => `Today at ${time}`,
  },
  mention: {
    user: '@you',
    role: '@role',
    channel: '#playground',
    everyone: '@everyone',
    here: '@here',
    guide: '#guide',
  },
  menu: {
    more: 'More',
    apps: 'Apps',
    none: 'No message commands',
  },
  modal: {
    submit: 'Submit',
    cancel: 'Cancel',
    close: 'Close',
    required: 'This field is required.',
    failed: 'Something went wrong. Try again.',
  },
  loadFailed: 'The page could not reach the bot. Is it still running? Reload to try again.',
} as const;
