import { describe, expect, it } from 'vitest';
import { findNamed, namedIn } from './named-in.ts';

describe('a role before a name', () => {
  it.each([
    ['Rescuers thanked coast guard commander Ann Lee.', 'coast guard commander'],
    ['According to coast guard commander Ann Lee, it sank.', 'coast guard commander'],
    ['The company chairman Ann Lee wept.', 'company chairman'],
    ['It was veteran sheep farmer Ann Lee.', 'veteran sheep farmer'],
    ['The government spokesman Ann Lee left.', 'government spokesman'],
  ])('takes the whole noun group: "%s"', (text, role) => {
    expect(findNamed(text, 'Ann Lee')?.roles).toEqual([role]);
  });

  it.each([
    ['The crowd greeted mayor Ann Lee.', 'mayor'],
    ['They wanted to greet mayor Ann Lee.', 'mayor'],
    ['They will greet deputy mayor Ann Lee.', 'deputy mayor'],
    ['Fans adore singer Ann Lee.', 'singer'],
    ['In a statement spokesman Ann Lee agreed.', 'spokesman'],
    ['Last week mayor Ann Lee wept.', 'mayor'],
  ])('leaves out what is no part of it: "%s"', (text, role) => {
    expect(findNamed(text, 'Ann Lee')?.roles).toEqual([role]);
  });
});

describe('an office', () => {
  it.each([
    ['Secretary of State Ann Lee left.', 'Secretary of State'],
    ['Minister of Finance Ann Lee left.', 'Minister of Finance'],
    ['It was U.S. Secretary of State Ann Lee.', 'U.S. Secretary of State'],
    ['Secretary of Health and Human Services Ann Lee left.', 'Secretary of Health and Human Services'],
  ])('is the role with what it is of: "%s"', (text, role) => {
    expect(namedIn(text)).toMatchObject([{ name: 'Ann Lee', roles: [role] }]);
  });

  it('tells where the name behind it starts, though nobody knows the name', () => {
    expect(namedIn('Secretary of State Zorn Valk left.')).toMatchObject([
      { kind: 'person', name: 'Zorn Valk', roles: ['Secretary of State'] },
    ]);
  });

  it('is not what is told of two', () => {
    expect(findNamed('He is the son of Bob Stone and Ann Lee.', 'Ann Lee')?.roles).toEqual([]);
  });

  it('bears no name where none follows', () => {
    const text = 'She was Secretary of State of the United States.';
    expect(namedIn(text).filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

describe('forms of address', () => {
  it('stand between a role and its name', () => {
    expect(findNamed('Thanks went to mayor Dr. Ann Lee.', 'Ann Lee')?.roles).toEqual(['mayor']);
  });

  it('are read to the end when nothing but them is there', () => {
    const found = namedIn(`The mayor ${'Mr. '.repeat(100_000)}Ann Lee spoke.`);
    expect(found).toMatchObject([{ kind: 'person', name: 'Ann Lee' }]);
  });
});
