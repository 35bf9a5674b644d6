import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { runAsk } from '../../src/cli/ask.ts';
import { wording } from '../../src/wording.ts';
import { chatCommand } from '../support/interactions.ts';
import { ownArticle } from '../support/own-article.ts';
import { shippedArticle } from '../support/shipped-article.ts';
import { shown } from '../support/shown-text.ts';
import { respondAbout } from '../support/respond-about.ts';

function knowing(text: string): Knowledge {
  const knowledge = new Knowledge();
  knowledge.add(ownArticle(text));
  return knowledge;
}

const shipped = new Knowledge();
shipped.add(shippedArticle());

function run(line: string, knowledge = shipped): string {
  return stripVTControlCharacters(runAsk(line.split(' '), knowledge).text);
}

describe('who says so', () => {
  it('is told in the list of quotations with the role and whoever reports it', () => {
    expect(run('quote')).toContain('— Vladimir Putin, Russian President, said · according to Reuters');
  });

  it('is told as the article tells it: according to', () => {
    const text = run('quote', knowing('According to Ann Smith, the mayor stole the money.'));
    expect(text).toContain('according to Ann Smith');
    expect(text).not.toContain('—');
  });

  it('is told below each line of a brief', () => {
    const lines = run('brief', knowing('According to Ann Smith, the mayor stole the money.')).split('\n');
    const what = lines.findIndex((line) => line.startsWith('What'));
    expect(lines[what]).toContain('stole the money');
    expect(lines[what + 1]).toBe('  according to Ann Smith');
  });

  it('is told in the same words as in a chat', async () => {
    const respond = respondAbout(shipped, { onFailure: String });
    const { blocks } = shown(await respond(chatCommand('quote')));
    const said = [...blocks.join('\n').matchAll(/— .+/g)].map(([line]) => line);
    expect(said.length).toBeGreaterThan(2);
    const terminal = run('quote');
    for (const line of said) expect(terminal).toContain(`  ${line}\n`);
  });
});

describe('a question about the article itself', () => {
  const signed = new Knowledge();
  signed.add(ownArticle('Rain fell in Lund.', { title: 'Rain', source: { published: '2026-03-04T09:00Z' } }));

  it('is answered from what its source states', () => {
    expect(run('ask when was this published', signed)).toBe('Published March 4, 2026.\n  Rain');
    expect(run('ask when was this published --json', signed)).toBe(
      '{"show":"metadata","field":"published","value":"2026-03-04T09:00Z","article":"own"}',
    );
  });

  it('is answered honestly if its source doesn’t state it', () => {
    expect(run('who wrote this', signed)).toBe(`${wording.metadata.unknown.author}\n  Rain`);
    expect(run('who wrote this --json', signed)).toContain('"value":null');
  });
});

describe('damaged quotation marks', () => {
  it.each(['quote', 'read 8', 'ask robbers'])('are told of: %s', (line) => {
    expect(run(line)).toContain(`Robbers “and other criminals”.`);
    expect(run(line).split(wording.quotations.damaged)).toHaveLength(2);
  });

  it('are told of nowhere else', () => {
    const sound = knowing('Ann Smith said: “Rain fell.”');
    for (const line of ['quote', 'read', 'ask rain', 'brief']) {
      expect(run(line, sound)).not.toContain(wording.quotations.damaged);
    }
  });
});
