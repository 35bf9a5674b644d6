import { describe, expect, it } from 'vitest';
import { readBody, readModal } from '../../playground/page/components.ts';
import { formatTimestamp } from '../../playground/page/timestamps.ts';

describe('a reply', () => {
  it('is read with all its parts', () => {
    const body = readBody({
      flags: 32_768,
      components: [
        {
          type: 17,
          accent_color: 0x58_65_f2,
          components: [
            { type: 10, content: '### Title' },
            { type: 14, divider: false, spacing: 2 },
            {
              type: 1,
              components: [
                { type: 2, style: 2, label: 'Next', custom_id: 'n', disabled: true },
                { type: 2, style: 5, label: 'Source', url: 'https://example.com' },
              ],
            },
            {
              type: 9,
              components: [{ type: 10, content: 'beside' }],
              accessory: { type: 2, style: 1, label: 'Go', custom_id: 'g', emoji: { name: '👀' } },
            },
          ],
        },
      ],
    });
    expect(body).toMatchObject([
      {
        kind: 'container',
        accent: 0x58_65_f2,
        children: [
          { kind: 'text', content: '### Title' },
          { kind: 'separator', line: false, large: true },
          {
            kind: 'row',
            children: [
              { kind: 'button', style: 'secondary', label: 'Next', customId: 'n', disabled: true, url: '' },
              { kind: 'button', style: 'link', url: 'https://example.com' },
            ],
          },
          {
            kind: 'section',
            children: [{ kind: 'text', content: 'beside' }],
            accessory: { style: 'primary', emoji: '👀' },
          },
        ],
      },
    ]);
  });

  it('of plain content is one text', () => {
    expect(readBody({ content: 'hello' })).toEqual([{ kind: 'text', content: 'hello' }]);
  });

  it('does not hide a component that the page does not know', () => {
    expect(readBody({ components: [{ type: 99 }] })).toEqual([{ kind: 'unknown', type: 99 }]);
  });

  it.each([{}, { components: 'none' }, { components: [null, 3] }])('of nonsense is empty: %j', (body) => {
    expect(readBody(body)).toEqual([]);
  });
});

describe('a form', () => {
  it('has its title and its fields', () => {
    const form = readModal({
      custom_id: 'm',
      title: 'Add an article',
      components: [
        {
          type: 18,
          label: 'Text',
          component: { type: 4, custom_id: 't', style: 2, required: false, max_length: 4000 },
        },
      ],
    });
    expect(form).toMatchObject({
      customId: 'm',
      title: 'Add an article',
      children: [
        {
          kind: 'label',
          label: 'Text',
          child: { kind: 'textInput', paragraph: true, required: false, max: 4000 },
        },
      ],
    });
  });
});

describe('a time', () => {
  const NOON = Date.UTC(2026, 0, 15, 12) / 1000;

  it.each([
    [NOON, 'in 0 seconds|now'],
    [NOON - 90, '1 minute ago'],
    [NOON + 7200, 'in 2 hours'],
    [NOON - 3 * 86_400, '3 days ago'],
  ])('is told from now: %s', (seconds, expected) => {
    expect(expected.split('|')).toContain(formatTimestamp(seconds, 'R', NOON * 1000));
  });

  it('is a date in the other styles', () => {
    expect(formatTimestamp(NOON, 'D', 0)).toBe('15 January 2026');
    expect(formatTimestamp(NOON, 'F', 0)).toContain('Thursday');
  });

  it('out of all calendars is said to be none', () => {
    expect(formatTimestamp(9e12, 'f', 0)).toBe('Invalid date');
  });
});
