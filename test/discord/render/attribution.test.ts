import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../../src/qa/knowledge.ts';
import { speakerLine } from '../../../src/discord/render/lines.ts';
import { wording } from '../../../src/wording.ts';
import { checkResponse } from '../../support/discord-rules.ts';
import { type Filled, button, chatCommand } from '../../support/interactions.ts';
import { ownArticle } from '../../support/own-article.ts';
import { at, entity, speaker } from '../../support/own-facts.ts';
import { shippedArticle } from '../../support/shipped-article.ts';
import { type Shown, shown } from '../../support/shown-text.ts';
import { respondAbout } from '../../support/respond-about.ts';

/** All pages that a command shows of an article. */
async function pages(
  article: ReturnType<typeof ownArticle>,
  command: string,
  options: Filled = {},
): Promise<Shown[]> {
  const knowledge = new Knowledge();
  knowledge.add(article);
  const respond = respondAbout(knowledge, { onFailure: String });
  let response = await respond(chatCommand(command, options));
  const all: Shown[] = [];
  for (;;) {
    expect(checkResponse(response)).toEqual([]);
    const page = shown(response);
    all.push(page);
    const next = page.buttons.find(({ label }) => label.startsWith('Next'))?.customId;
    if (next === undefined || all.length === 10) return all;
    response = await respond(button(next));
  }
}

const words = (all: readonly Shown[]): string => all.flatMap(({ blocks }) => blocks).join('\n');

describe('/brief', () => {
  const claim = ownArticle('According to Ann Smith, the mayor stole the money.\n\nRain fell all day.');

  it('shows a claim as the claim of whoever the article says made it', async () => {
    const [brief] = await pages(claim, 'brief');
    const lines = brief?.blocks.join('\n').split('\n') ?? [];
    const what = lines.findIndex((line) => line.startsWith('What'));
    expect(lines[what]).toContain('stole the money');
    expect(lines[what + 1]).toBe('according to Ann Smith');
    expect(lines[what + 2]).toBe('paragraph 1, sentence 1');
  });

  it('fits into a message, all six lines of it, however long the words and names are', async () => {
    const long = (word: string): string => `${word} `.repeat(60).trim();
    const text = [
      `According to Reuters, ${long('General')} Smith claimed that the ${long('great')} mayor stole ${long('stolen')} money`,
      `in ${long('Northern')} Harwich on Friday because the ${long('old')} bank failed.`,
    ].join(' ');
    const [brief] = await pages(ownArticle(text, { title: long('*Title*') }), 'brief');
    for (const word of ['Who', 'What', 'When', 'Where', 'Why', 'How']) {
      expect(brief?.blocks.join('\n')).toMatch(new RegExp(`^${word} {2}`, 'm'));
    }
  });
});

describe('damaged quotation marks', () => {
  it('are shown and told of at the end of the list of quotations', async () => {
    const all = await pages(shippedArticle(), 'quote');
    const block = all.at(-1)?.blocks.at(-1);
    expect(block).toContain('Robbers “and other criminals”.');
    expect(block).toContain(`${wording.quotations.damaged}\nparagraph 8, sentence 3`);
    expect(words(all).split(wording.quotations.damaged)).toHaveLength(2);
  });

  it('are told of where the passage with them is read, and nowhere else', async () => {
    expect(words(await pages(shippedArticle(), 'read', { paragraph: 8 }))).toContain(
      wording.quotations.damaged,
    );
    const [first] = await pages(shippedArticle(), 'read');
    expect(first?.blocks.join('\n')).not.toContain(wording.quotations.damaged);
  });

  it('are told of with a quotation whose sentence holds them', async () => {
    const text = 'Ann Smith said: “The dam “has broken.”\n\nBen Jones said: “Rain fell.”';
    const blocks = (await pages(ownArticle(text), 'quote')).flatMap((page) => page.blocks);
    const told = blocks.filter((block) => block.includes(wording.quotations.damaged));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('has broken');
  });
});

describe('quotation marks', () => {
  const said =
    'Ann Smith, the mayor, said: “The dam has broken.” Ben Jones claimed that the dam would be mended soon.';

  it('stand in the list around what stands in quotation marks; reported speech comes after it, and is labelled', async () => {
    const [page] = await pages(ownArticle(said), 'quote');
    const [, direct = '', reported = ''] = page?.blocks ?? [];
    expect(direct).toMatch(/^❝ The dam has broken\.? ❞/);
    expect(direct).not.toContain(wording.quotations.reported);
    expect(reported).toContain('the dam would be mended soon');
    expect(reported).not.toContain('❝');
    expect(reported).toContain(`— Ben Jones claimed\n${wording.quotations.reported}`);
  });

  it('aren’t doubled where the sentence begins or ends with the article’s own', async () => {
    for (const text of ['“The dam has broken,” Ann Smith said.', 'Ann Smith said: "The dam has broken."']) {
      // Each has its own article.
      // oxlint-disable-next-line no-await-in-loop
      const [answer] = await pages(ownArticle(text), 'ask', { question: 'what did Ann Smith say?' });
      expect(answer?.blocks.join('\n')).toContain(text);
      expect(answer?.blocks.join('\n')).not.toMatch(/[❝❞]/);
    }
  });
});

describe('a long quotation', () => {
  const sentence = (word: string): string => `${`${word} `.repeat(40).trim()}.`;
  const said = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((word) => sentence(word)).join(' ');

  it('is cut where a sentence ends', async () => {
    const [page] = await pages(ownArticle(`Ann Smith said: “${said}”`), 'quote');
    expect(page?.quotations[0]).toBe(`${sentence('Alpha')} ${sentence('Beta')} …`);
  });
});

describe('the line that says who says so', () => {
  const text = 'Ann *Smith*, the mayor, said so, according to Reuters.';
  const mayor = { roles: [at(text, 'the mayor')] };

  it('has the role and the reporters, escaped', () => {
    const who = {
      ...speaker(text, 'Ann *Smith*'),
      entity: entity('person', text, 'Ann *Smith*', mayor),
    };
    const said = { speaker: who, cue: null, reporters: [speaker(text, 'Reuters')] };
    expect(speakerLine(text, said)).toBe('-# — Ann \\*Smith\\*, the mayor · according to Reuters');
  });

  it('names the reporters of words whose speaker the article does not name', () => {
    const said = { speaker: null, cue: null, reporters: [speaker(text, 'Reuters')] };
    expect(speakerLine(text, said)).toBe(`-# ${wording.by.unknown} · according to Reuters`);
  });

  it('marks where a chain of reporters had to be cut', () => {
    const reporters = Array.from({ length: 50 }, () => speaker(text, 'Reuters'));
    const line = speakerLine(text, { speaker: null, cue: null, reporters });
    expect(line.length).toBeLessThan(320);
    expect(line).toMatch(/^-# .* · according to Reuters …$/);
  });
});
