import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boilerplateReason } from '../../../src/text/boilerplate/line-reason.ts';

/** Each kind of boilerplate, and a sentence of prose that starts or sounds like it. */
const KINDS: readonly {
  readonly reason: string;
  readonly lines: readonly string[];
  readonly prose: readonly string[];
}[] = [
  {
    reason: 'link to the source',
    lines: ['Source link', 'Source', 'Source:', 'Original article', 'Via', 'READ MORE'],
    prose: ['Source links were removed from the report.', 'A source said so.'],
  },
  {
    reason: 'link to more',
    lines: [
      'Read more: How the lock gates were built',
      'Related articles',
      'You may also like',
      'More from the harbour',
      'Most popular',
      'See also the map of the northern basin',
    ],
    prose: [
      'Most popular songs are short.',
      'Read more books, the minister told pupils.',
      'See also is not a verb.',
    ],
  },
  {
    reason: 'comment form',
    lines: [
      'Leave a Reply',
      'Leave a comment',
      '12 Comments',
      'No comments',
      'Cancel reply',
      'Your email address will not be published.',
      'Your e-mail address will not be published. Required fields are marked *',
      'Required fields are marked *',
      'Save my name, email, and website in this browser for the next time I comment.',
    ],
    prose: [
      'Leave a reply on her desk, he said.',
      'The ministry made no comments.',
      'Your email address will not be published by the new law, but your name will.',
    ],
  },
  {
    reason: 'share bar',
    lines: ['Share', 'Facebook Twitter Email', 'Share on WhatsApp', 'Tweet | Pin it | Print', 'Copy link'],
    prose: [
      'Share prices fell.',
      'Facebook and Twitter refused.',
      'Print is not dead.',
      'Telegram was blocked',
    ],
  },
  {
    reason: 'newsletter',
    lines: ['Sign up for our daily briefing', 'Subscribe', 'Get the latest news in your inbox.'],
    prose: [
      'Subscribers left in droves.',
      'Sign up for it? Nobody did.',
      'He urged people to sign up for the course.',
    ],
  },
  {
    reason: 'follow us',
    lines: ['Follow us on Mastodon', 'Like us on Facebook'],
    prose: [
      'Follow me, she told the crew.',
      'They would follow us on foot for the rest of the day and into the night, long after the last of the lamps had gone out.',
    ],
  },
  {
    reason: 'advertisement',
    lines: ['Advertisement', 'Sponsored content', 'Story continues below advertisement', 'Ad'],
    prose: ['Advertisements were banned.', 'Ad hoc rules were made.'],
  },
  {
    reason: 'cookie notice',
    lines: ['We use cookies to improve your experience', 'This website uses cookies.'],
    prose: ['We use cookie dough, the baker said.', 'Cookies were used to win votes.'],
  },
  {
    reason: 'copyright',
    lines: [
      '© 2021 The Harbour Herald',
      '© The Harbour Herald',
      'Copyright 2021 The Harbour Herald. All rights reserved.',
      'Copyright © The Harbour Herald',
      'Copyright The Harbour Herald. All rights reserved',
      '(c) 2021 The Harbour Herald',
      'All rights reserved.',
    ],
    prose: [
      'Copyright law was at the heart of the dispute.',
      'Copyright infringement cost the studio $3 million, the judge said.',
      '(c) the tenant shall pay for the repair.',
      'All rights are reserved to the people.',
    ],
  },
  {
    reason: 'picture credit',
    lines: ['Photo: J. Waweru', 'Image credit: Harbour Herald', 'File photo: the lock gates'],
    prose: ['Photos of the gates were shown in court.', 'Picture a harbour without water.'],
  },
  {
    reason: 'tags',
    lines: ['Tags: harbour, locks', 'Filed under: News'],
    prose: ['Tags were found on the birds.', 'Topics of the day were rain and rain.'],
  },
  {
    reason: 'navigation',
    lines: ['Skip to main content', 'Back to top', 'Next post', 'Home', 'Sign in'],
    prose: ['Home is where they wanted to be.', 'Back to top form, she won.', 'Search parties set out.'],
  },
];

describe.each(KINDS)('$reason', ({ reason, lines, prose }) => {
  it.each(lines)('is boilerplate: %s', (line) => {
    expect(boilerplateReason(line)).toBe(reason);
    expect(boilerplateReason(line.toUpperCase())).toBe(reason);
  });

  it.each(prose)('is not seen in prose: %s', (sentence) => {
    expect(boilerplateReason(sentence)).toBeUndefined();
  });
});

describe('ornaments', () => {
  it.each(['* * *', '———', '•', '🔥🔥', '…'])('are boilerplate: %s', (line) => {
    expect(boilerplateReason(line)).toBe('ornament');
  });

  it.each(['5', 'ا', '火山', 'É'])('are not letters and numbers, of whatever script: %s', (line) => {
    expect(boilerplateReason(line)).toBeUndefined();
  });
});

describe('a long paragraph', () => {
  it('is prose, whatever it begins with', () => {
    expect(boilerplateReason(`© 2021 ${'word '.repeat(50)}`)).toBeUndefined();
  });

  it('has no answer that depends on how much more there is', () => {
    expect(boilerplateReason('share '.repeat(200_000))).toBeUndefined();
    expect(boilerplateReason('- '.repeat(200_000))).toBeUndefined();
  });
});

it('keeps a sentence that starts with boilerplate words and ends with a full stop', () => {
  const lines = KINDS.filter(({ reason }) => reason === 'share bar' || reason === 'navigation').flatMap(
    (kind) => kind.lines,
  );
  fc.assert(
    fc.property(fc.constantFrom(...lines), fc.stringMatching(/^[a-w]{3,20}$/), (line, word) => {
      expect(boilerplateReason(`${line} zz${word} was all they had to say.`)).toBeUndefined();
    }),
  );
});
