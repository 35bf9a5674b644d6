import { closes, type Mark } from './quotation-marks.ts';

type MarkPair = { readonly open: Mark; readonly close: Mark };

export type Pairing = {
  /** Pairs that no other pair encloses, in order. */
  readonly pairs: readonly MarkPair[];
  /** Opening marks that nothing closes, in order. */
  readonly unclosed: readonly Mark[];
  /** Closing marks that nothing opened, in order. */
  readonly unopened: readonly Mark[];
  /** Marks that point away from the words they should hold, in order. */
  readonly wrong: readonly Mark[];
};

/** Pairs quotation marks like brackets. Linear in the number of marks. */
export function pairMarks(marks: readonly Mark[]): Pairing {
  const stack: Mark[] = [];
  const waiting = new Map<string, number>();
  const all: MarkPair[] = [];
  const unclosed: Mark[] = [];
  const unopened: Mark[] = [];
  const wrong: Mark[] = [];
  const push = (mark: Mark): void => {
    stack.push(mark);
    waiting.set(mark.char, (waiting.get(mark.char) ?? 0) + 1);
  };
  const pop = (): Mark | undefined => {
    const mark = stack.pop();
    if (mark) waiting.set(mark.char, (waiting.get(mark.char) ?? 0) - 1);
    return mark;
  };
  const isAwaited = (mark: Mark): boolean =>
    [...waiting].some(([open, count]) => count > 0 && closes(open, mark.char));

  for (const [i, mark] of marks.entries()) {
    const top = stack.at(-1);
    const fits = top !== undefined && closes(top.char, mark.char);
    // In German “ closes what „ opened, and there it rightly follows a letter. Where an open “ waits, a second one that
    // can only close is a slip of the keyboard: there is one way to read it.
    const isSlip = mark.role === 'wrong' && top?.char === mark.char;
    if (top && (isSlip || (fits && (mark.role !== 'open' || top.char === '„')))) {
      pop();
      all.push({ open: top, close: mark });
    } else if (mark.role === 'wrong') {
      // ”…” is Swedish and Finnish: one ” opens where the next mark is another that closes it.
      if (marks[i + 1]?.role === 'close' && closes(mark.char, marks[i + 1]?.char ?? '')) push(mark);
      else wrong.push(mark);
    } else if (mark.role !== 'close') {
      push(mark);
    } else if (isAwaited(mark)) {
      // A mark of another kind was left open inside this pair.
      for (let open = pop(); open !== undefined; open = pop()) {
        if (closes(open.char, mark.char)) {
          all.push({ open, close: mark });
          break;
        }
        unclosed.push(open);
      }
    } else if (!mark.afterNumber || mark.char !== '"') {
      unopened.push(mark);
    }
  }
  const open = [...unclosed, ...stack];
  return { pairs: outermost(all), unclosed: open.toSorted((a, b) => a.at - b.at), unopened, wrong };
}

function outermost(pairs: readonly MarkPair[]): MarkPair[] {
  const kept: MarkPair[] = [];
  for (const pair of pairs.toSorted((a, b) => a.open.at - b.open.at)) {
    const last = kept.at(-1);
    if (last === undefined || pair.open.at > last.close.at) kept.push(pair);
  }
  return kept;
}
