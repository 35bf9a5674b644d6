import type { Json } from './discord-rules/checks.ts';

/** Bodies that Discord takes, for tests to break in one place at a time. Each call makes a new one. */

const nobody = { parse: [] };

export function plainReply(): Json {
  return {
    type: 4,
    data: { content: 'I couldn’t find anything about that.', flags: 64, allowed_mentions: nobody },
  };
}

/** A Components V2 message with one of each that this bot might show. */
export function v2Reply(): Json {
  return {
    type: 4,
    data: {
      flags: 32_768,
      allowed_mentions: nobody,
      components: [
        {
          type: 17,
          accent_color: 0x58_65_f2,
          components: [
            { type: 10, content: '**Somebody**' },
            {
              type: 9,
              components: [{ type: 10, content: '❝ words of the article ❞' }],
              accessory: {
                type: 2,
                style: 5,
                label: 'Open',
                url: 'https://example.org/news#:~:text=words%20of',
              },
            },
            { type: 14, divider: true, spacing: 1 },
            {
              type: 1,
              components: [
                { type: 2, style: 1, label: 'Next', custom_id: 'next:1' },
                { type: 2, style: 2, emoji: { name: '📖' }, custom_id: 'around:1', disabled: false },
              ],
            },
            {
              type: 1,
              components: [
                {
                  type: 3,
                  custom_id: 'pick',
                  placeholder: 'Another article',
                  min_values: 1,
                  max_values: 1,
                  options: [{ label: 'News', value: 'news', description: 'of today' }],
                },
              ],
            },
          ],
        },
      ],
    },
  };
}

export function embedReply(): Json {
  return {
    type: 4,
    data: {
      allowed_mentions: nobody,
      embeds: [
        {
          title: 'News',
          description: 'of today',
          url: 'https://example.org/news',
          fields: [{ name: 'Who', value: 'Somebody', inline: true }],
          footer: { text: '¶1' },
          author: { name: 'A reporter' },
        },
      ],
    },
  };
}

export function choices(): Json {
  return { type: 8, data: { choices: [{ name: 'Somebody', value: 'somebody' }] } };
}

export function modal(): Json {
  return {
    type: 9,
    data: {
      custom_id: 'add',
      title: 'Add an article',
      components: [
        {
          type: 18,
          label: 'Text',
          description: 'Paste it whole',
          component: {
            type: 4,
            custom_id: 'text',
            style: 2,
            min_length: 1,
            max_length: 4_000,
            placeholder: 'Once',
            required: true,
          },
        },
      ],
    },
  };
}

export function commands(): readonly [Json, Json] {
  return [
    {
      type: 1,
      name: 'who',
      description: 'Who did it',
      name_localizations: { de: 'wer' },
      description_localizations: { de: 'Wer es war' },
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      default_member_permissions: '32',
      nsfw: false,
      options: [
        {
          type: 3,
          name: 'kind',
          description: 'Of what kind',
          required: true,
          choices: [{ name: 'Said', value: 'said' }],
        },
        {
          type: 3,
          name: 'question',
          description: 'What',
          autocomplete: true,
          min_length: 1,
          max_length: 300,
        },
        { type: 4, name: 'paragraph', description: 'Which', min_value: 1, max_value: 99 },
      ],
    },
    { type: 3, name: 'Find the passage' },
  ];
}
