import { describe, expect, it } from 'vitest';
import { findNamed, namedIn } from './named-in.ts';

describe('companies by their legal form', () => {
  it.each([
    'Kovak GmbH',
    'Hugo Kovak AG',
    'Zorn S.A.',
    'Kovak SpA',
    'Zorn NV',
    'Kovak BV',
    'Lidmar Oy',
    'Lidmar AB',
    'Kovak Data AS',
    'Zorn plc',
    'Kovak GmbH & Co. KG',
  ])('"%s" is an organisation under its whole name', (name) => {
    expect(findNamed(`The village sold its mill to ${name} last week.`, name)?.kind).toBe('organisation');
  });

  it('go by their first word afterwards', () => {
    const text = 'The village sold its mill to Kovak GmbH. Later Kovak closed it.';
    expect(findNamed(text, 'Kovak GmbH')?.mentions).toEqual(['Kovak GmbH', 'Kovak']);
  });

  it('leave surnames and places with the same letters alone', () => {
    expect(findNamed('At last Maria Sa won.', 'Maria Sa')?.kind).toBe('person');
    expect(namedIn('They flew to Ohio AG rallies.').map(({ name }) => name)).not.toContain('Ohio AG');
  });
});

describe('what the text says a name is', () => {
  it.each([
    ['The Elmar glacier shrank again. The Elmar feeds two lakes.', 'Elmar'],
    ['The river Ansar rose. The Ansar had been low.', 'Ansar'],
    ['Boats cross the Norwold fjord daily, and the Norwold is deep.', 'Norwold'],
  ])('a landform is a place: "%s"', (text, name) => {
    expect(findNamed(text, name)).toMatchObject({ kind: 'place', mentions: [name, name] });
  });

  it.each([
    'The ferry Norwold sank. The Norwold was old, and nobody had checked the Norwold.',
    'The ferry *Norwold* sank. The *Norwold* was old.',
    'MV Norwold sank. The Norwold was old.',
    'Anglers saw the trawler Norwold. Norwold, built here, was old.',
  ])('a ship is nobody: "%s"', (text) => {
    expect(namedIn(text)).toEqual([]);
  });

  it('a ship with a given name is not the woman of that name', () => {
    const text = 'The ferry Anna sank. Anna Hall saw it, and Anna wept.';
    expect(namedIn(text)).toMatchObject([{ name: 'Anna Hall', mentions: ['Anna Hall', 'Anna'] }]);
  });

  it('a full name behind such a noun stays a person', () => {
    expect(findNamed('The ship Ann Lee saw was on fire.', 'Ann Lee')?.kind).toBe('person');
  });

  it('a journal is no person', () => {
    const text = 'Zorn wrote so in Arctic Letters. It also stood in the journal Polar Frontiers.';
    expect(namedIn(text).filter(({ name }) => /Letters|Frontiers/.test(name))).toEqual([]);
    expect(findNamed('It stood in the Journal of Hydrology.', 'Journal of Hydrology')?.kind).toBe(
      'organisation',
    );
  });
});

describe('what the words around a name tell of it', () => {
  it.each([
    'The Marie Norwold sank off Lund. Nobody saw the Marie Norwold again.',
    'Ten sailors slept aboard the Norwold. Norwold left at dawn.',
    'They were on board Norwold. Norwold left at dawn.',
    'They sold Norwold 11 in May. Norwold 11 needs a new chip.',
  ])('a ship or a product is nobody: "%s"', (text) => {
    expect(namedIn(text).filter(({ name }) => name.includes('Norwold'))).toEqual([]);
  });

  it.each([
    ['The case of Ann Lee and the Ann Lee campaign went on. The Ann Lee case ended.', 'Ann Lee'],
    ['The Ann Lee campaign paused.', 'Ann Lee'],
    ['Ann Lee 42 won the race.', 'Ann Lee'],
  ])('a person stays one in front of a noun or a number: "%s"', (text, name) => {
    expect(findNamed(text, name)?.kind).toBe('person');
  });

  it.each([
    ['Zorn Valk said it would close the mill.', 'Zorn Valk'],
    ['The mill was sold to Zorn Valk, which closed it.', 'Zorn Valk'],
    ['Shares in Zorn Valk fell.', 'Zorn Valk'],
    ['Employees of Zorn Valk wept.', 'Zorn Valk'],
    ['Ada Motors recalled its vans.', 'Ada Motors'],
  ])('a firm is an organisation: "%s"', (text, name) => {
    expect(findNamed(text, name)?.kind).toBe('organisation');
  });

  it('a town with "which" behind it stays a town', () => {
    const text = 'They came from Zorn Valk, Sweden. Zorn Valk, which is small, cheered.';
    expect(findNamed(text, 'Zorn Valk')?.kind).toBe('place');
  });
});

describe('datelines', () => {
  it.each([
    ['FENWICK — A fire broke out on Monday.', 'FENWICK'],
    ['PORT ELMER, Sweden (Reuters) - A fire broke out on Monday.', 'PORT ELMER'],
    ['FENWICK, 4 November (AP) – A fire broke out.', 'FENWICK'],
    ['By Ann Lee\n\nFENWICK—A fire broke out.', 'FENWICK'],
    ['FENWICK --  A fire broke out.', 'FENWICK'],
    ['MADISON, Wis. — Madison Hall saw a fire.', 'MADISON'],
  ])('"%s" names a place', (text, name) => {
    expect(findNamed(text, name)?.kind).toBe('place');
  });

  it.each([
    'LIVE UPDATES — A fire broke out.',
    'WATCH — A fire broke out.',
    'FENWICK – which nobody knows – burns.',
    'FENWICK–LUND trains are late.',
    'NASA — The agency agreed.',
  ])('"%s" names none', (text) => {
    expect(namedIn(text).filter(({ kind }) => kind === 'place')).toEqual([]);
  });

  it('joins with the same place in ordinary letters', () => {
    const text = 'FENWICK — A fire broke out. People in Fenwick fled.';
    expect(namedIn(text)).toMatchObject([{ name: 'Fenwick', mentions: ['FENWICK', 'Fenwick'] }]);
  });
});

describe('marks of other formats inside a name', () => {
  it('keep it in one piece', () => {
    const found = findNamed('At noon Tom Smith_Jones met Ann Lee.', 'Tom Smith_Jones');
    expect(found).toMatchObject({ kind: 'person', aliases: ['Tom Smith Jones'] });
  });
});
