import { describe, expect, it } from 'vitest';
import { inspectArticle } from '../../src/cli/inspect.ts';
import { ownArticle } from '../support/own-article.ts';
import { shippedArticle } from '../support/shipped-article.ts';

/** The lines of a section that say something. */
function section(report: string, title: string): string[] {
  const [, body = ''] = report.split(`## ${title}\n`);
  const [lines = ''] = body.split('\n## ');
  return lines.split('\n').filter((line) => line.trim() !== '');
}

const line = (lines: readonly string[], words: string): string =>
  lines.find((each) => each.includes(words)) ?? '';

describe('what is known of the shipped article', () => {
  const report = inspectArticle(shippedArticle());

  it('begins with its title and its measures', () => {
    expect(report).toMatch(/^# Vladimir Putin sees Russia winning in Kazakhstan crackdown\n/);
    expect(report).toContain('- id: putin-kazakhstan');
    expect(report).toContain('- paragraphs: 8');
    expect(report).toContain('- sentences: 15');
    expect(report).toMatch(/- key: [\w-]{8}\n/);
    expect(report).not.toContain('publisher');
  });

  it('shows its paragraphs, and what was set aside with the reason', () => {
    const sentences = section(report, 'Paragraphs and sentences');
    expect(sentences.filter((each) => each.startsWith('**¶'))).toHaveLength(8);
    expect(line(sentences, 'Of course, we know')).toMatch(/^1\. “Of course/);
    expect(section(report, 'Boilerplate')).toHaveLength(3);
    expect(line(section(report, 'Boilerplate'), 'Source link')).toContain('(link to the source)');
  });

  it('shows who is named, with the role the article gives', () => {
    const entities = section(report, 'People, organisations, places');
    expect(line(entities, '**Kassim-Jomart Tokayev**')).toContain('“Kazakhstan’s President”');
    expect(line(entities, '**Vladimir Putin**')).toMatch(/^- person: .*“Russian President”/);
    expect(line(entities, 'CSTO')).toContain('Collective Security Treaty Organization');
  });

  it('shows dates, quantities and quotations with their speaker and cue', () => {
    expect(section(report, 'Dates').join()).toContain('Monday');
    expect(line(section(report, 'Quantities'), '140')).toContain('= 140');
    const said = section(report, 'Quotations');
    const at = said.findIndex((each) => each.includes('Of course, we know'));
    expect(said[at]).toMatch(/^- direct, paragraph 7, sentence 1: “/);
    expect(said[at + 1]).toContain('Vladimir Putin');
    expect(said[at + 1]).toContain('“said”');
    expect(said[at + 1]).toContain('according to Reuters');
  });

  it('reports the quotation mark that does not pair', () => {
    expect(section(report, 'Damaged quotation marks').join()).not.toContain('None.');
  });

  it('shows all six sides of the main event', () => {
    const event = section(report, 'Main event');
    expect(event.map((each) => /^- (\w+):/.exec(each)?.[1])).toEqual([
      'who',
      'what',
      'when',
      'where',
      'why',
      'how',
    ]);
    expect(event[0]).toContain('Putin');
  });
});

it('no character of an article, its title or its file’s name can steer the terminal', () => {
  const report = inspectArticle(
    ownArticle('Ann\u001B[2J Smith said “rain\u009B2J fell” on Friday\u202E.\n\nShare\u0007\n', {
      id: 'x\u001Bc',
      title: 'T\u001B]0;x\u0007\nsecond line',
      source: { publisher: 'P\u001B[8m', author: 'A\r' },
    }),
  );
  expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  expect(report).toMatch(/^# T.*second line\n/);
  expect(report).toContain('- publisher: P');
});

describe('an article with nothing to find', () => {
  const report = inspectArticle(
    ownArticle('it was so', {
      title: 'So',
      source: { publisher: 'P', url: 'https://p.example', author: 'A', published: '2022-01-11' },
    }),
  );

  it('has a section for everything all the same', () => {
    for (const title of ['Boilerplate', 'Dates', 'Quantities', 'Quotations', 'Damaged quotation marks']) {
      expect(section(report, title)).toEqual(['None.']);
    }
  });

  it('says where it comes from', () => {
    expect(report).toContain(
      '- publisher: P\n- url: https://p.example\n- author: A\n- published: 2022-01-11',
    );
  });
});
