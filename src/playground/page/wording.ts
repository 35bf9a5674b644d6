/** Every text of the page that is not the application's own. */
export const wording = {
  title: 'Verbatim · playground',
  channel: 'playground',
  topic: 'A Discord channel on your own computer. Nothing leaves it.',
  app: 'Verbatim',
  appBadge: 'APP',
  you: 'you',
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
  message: {
    used: 'used',
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
  modal: { submit: 'Submit', cancel: 'Cancel', close: 'Close' },
  loadFailed: 'The page could not reach the bot. Is it still running? Reload to try again.',
} as const;
