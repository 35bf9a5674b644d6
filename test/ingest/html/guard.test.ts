import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { MARKUP_LIMITS, markupFault } from '../../../src/ingest/html/guard.ts';
import { ownPage } from '../../support/own-page.ts';

describe('what is let through', () => {
  it('an ordinary page', () => {
    expect(markupFault(ownPage())).toBeUndefined();
  });

  it('no markup at all, and markup that is none', () => {
    expect(markupFault('')).toBeUndefined();
    expect(markupFault('Rain fell. 1 < 2 <<< & <')).toBeUndefined();
  });

  it('paragraphs and list items that nobody closes, which close each other', () => {
    expect(markupFault('<p>Rain.'.repeat(5000))).toBeUndefined();
    expect(markupFault(`<ul>${'<li>Rain.'.repeat(5000)}`)).toBeUndefined();
  });
});

describe('what is stopped', () => {
  it('20,000 nested elements', () => {
    expect(markupFault(`${'<div>'.repeat(20_000)}Rain.${'</div>'.repeat(20_000)}`)).toBe('too_deep');
  });

  it('tags by the thousand that nobody closes', () => {
    expect(markupFault('<b>Rain.'.repeat(3000))).toBe('too_deep');
  });

  it('more elements than any article has', () => {
    expect(markupFault('<i>x</i>'.repeat(MARKUP_LIMITS.elements + 1))).toBe('too_many_elements');
  });

  it('an element of thousands of attributes', () => {
    const attributes = Array.from({ length: 2000 }, (_, i) => `a${i}="1"`).join(' ');
    expect(markupFault(`<p ${attributes}>Rain.</p>`)).toBe('too_many_attributes');
  });

  it('an attribute of millions of characters', () => {
    expect(markupFault(`<p title="${'x'.repeat(MARKUP_LIMITS.attributeLength)}">Rain.</p>`)).toBe(
      'too_many_attributes',
    );
  });
});

it('counts as the parser builds: no tree of what is let through is deeper, or larger, than it saw', () => {
  const tag = fc.constantFrom(
    '<div>',
    '</div>',
    '<p>',
    '<b>',
    '</b>',
    '<li>',
    '<table><tr><td>',
    '</table>',
    '<br>',
    'x ',
  );
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 900, size: 'max' }), (tags) => {
      const html = `<html><body>${tags.join('')}</body></html>`;
      if (markupFault(html) !== undefined) return;
      const { document } = parseHTML(html);
      expect(depthOf(document.documentElement)).toBeLessThanOrEqual(MARKUP_LIMITS.depth);
    }),
    { numRuns: 40 },
  );
});

function depthOf(element: Element): number {
  return 1 + [...element.children].reduce((most, child) => Math.max(most, depthOf(child)), 0);
}
