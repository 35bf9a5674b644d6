import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** Commands of every form that the page must cope with. */
export const DECLARATIONS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: 'who',
    description: 'Who was it?',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What to look for',
        autocomplete: true,
        max_length: 100,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'For you only' },
    ],
  },
  {
    name: 'quote',
    description: 'A speaker’s own words',
    options: [
      { type: ApplicationCommandOptionType.String, name: 'about', description: 'On what subject' },
      {
        type: ApplicationCommandOptionType.String,
        name: 'speaker',
        description: 'Whose words',
        required: true,
        min_length: 2,
        max_length: 20,
      },
    ],
  },
  {
    name: 'read',
    description: 'Passage by passage',
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'paragraph',
        description: 'Its number',
        min_value: 1,
        max_value: 99,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'size',
        description: 'How large',
        choices: [
          { name: 'Short', value: 's' },
          { name: 'Long', value: 'l' },
        ],
      },
    ],
  },
  {
    name: 'article',
    description: 'The library',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'add',
        description: 'Add an article',
        options: [{ type: ApplicationCommandOptionType.String, name: 'url', description: 'Where' }],
      },
      {
        type: ApplicationCommandOptionType.SubcommandGroup,
        name: 'default',
        description: 'The default',
        options: [
          { type: ApplicationCommandOptionType.Subcommand, name: 'clear', description: 'No default' },
        ],
      },
    ],
  },
  { name: 'Find the passage', type: ApplicationCommandType.Message },
];
