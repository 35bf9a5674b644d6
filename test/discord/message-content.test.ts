import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anyMessage, linksIn, readMessage, type MessageContent } from '../../src/discord/message-content.ts';

const read = (message: unknown): MessageContent => readMessage(v.parse(anyMessage, message));
const LINK = 'https://example.com/lock';

describe('the links in a text', () => {
  it.each([
    ['Look: https://example.com/lock', LINK],
    ['Have you read https://example.com/lock?', LINK],
    ['(https://example.com/lock)', LINK],
    ['<https://example.com/a?b=c&d=e> without preview', 'https://example.com/a?b=c&d=e'],
    ['[The lock](https://example.com/lock).', LINK],
    ['**https://example.com/lock**', LINK],
    ['||https://example.com/lock||', LINK],
    ['HTTPS://EXAMPLE.COM/Lock, please', 'HTTPS://EXAMPLE.COM/Lock'],
    ['https://example.com/Lock_(Elm)', 'https://example.com/Lock_(Elm)'],
    ['[Lock](https://example.com/Lock_(Elm)) is old', 'https://example.com/Lock_(Elm)'],
    ['(https://example.com/Lock_(Elm))', 'https://example.com/Lock_(Elm)'],
    ['open `https://example.com/lock` please', LINK],
    ['```https://example.com/lock```', LINK],
    ['https://example.com/lock…', LINK],
    ['«https://example.com/lock»', LINK],
    ['“https://example.com/lock”', LINK],
    ['https://example.com/lock—so they say', LINK],
  ])('%s', (text, link) => {
    expect(linksIn(text)).toEqual([link]);
  });

  it('come in order', () => {
    expect(linksIn('https://example.com/one and https://example.com/two')).toEqual([
      'https://example.com/one',
      'https://example.com/two',
    ]);
  });
});

describe('a message', () => {
  it('is what somebody wrote, whatever previews it has', () => {
    expect(read({ content: 'The lock is closed', embeds: [{ title: 'Elm Post', url: LINK }] })).toMatchObject(
      {
        text: 'The lock is closed',
        links: [LINK],
      },
    );
  });

  it('that is only a link says what its preview says', () => {
    const preview = { title: 'Elm mends its lock', description: 'Work begins in June.', url: LINK };
    expect(read({ content: LINK, embeds: [preview] })).toMatchObject({
      text: 'Elm mends its lock\nWork begins in June.',
      links: [LINK],
    });
  });

  it('of a bot that posts feeds has its embeds’ text and links', () => {
    const embeds = [
      {
        description: 'New: [Elm mends its lock](https://example.com/lock)',
        fields: [{ name: 'By', value: 'Ann Lee' }],
      },
      { title: 'Trams', url: 'https://example.com/trams' },
    ];
    expect(read({ content: '', embeds })).toMatchObject({
      text: 'New: [Elm mends its lock](https://example.com/lock)\nBy\nAnn Lee\nTrams',
      links: [LINK, 'https://example.com/trams'],
    });
  });

  it('that was forwarded is read as if it stood there', () => {
    const file = {
      filename: 'lock.txt',
      size: 3,
      url: 'https://cdn.discordapp.com/lock.txt',
      content_type: 'text/plain',
    };
    const message = { content: `Read ${LINK}`, attachments: [file] };
    expect(read({ content: '', message_snapshots: [{ message }] })).toEqual({
      text: `Read ${LINK}`,
      links: [LINK],
      attachments: [{ name: 'lock.txt', size: 3, url: file.url, contentType: 'text/plain' }],
    });
  });

  it('of components has their text and link buttons', () => {
    const components = [
      {
        type: 17,
        components: [
          {
            type: 9,
            components: [{ type: 10, content: 'Elm mends its lock' }],
            accessory: { type: 2, style: 5, url: LINK },
          },
          { type: 1, components: [{ type: 2, style: 1, custom_id: 'x' }] },
        ],
      },
    ];
    expect(read({ content: '', components })).toMatchObject({ text: 'Elm mends its lock', links: [LINK] });
  });

  it('may hold anything where Discord adds something new', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (anything) => {
        const message = {
          content: 'Rain',
          embeds: anything,
          components: anything,
          message_snapshots: anything,
        };
        expect(read(message).text).toBe('Rain');
      }),
    );
  });
});
