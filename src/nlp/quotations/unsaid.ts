import type { Cue, CueWords } from './cue.ts';
import { isDenied } from './denied-cues.ts';
import { isNobody } from '../grammar/negation.ts';
import { quotesAs } from './quoted-as.ts';
import type { Skeleton } from '../grammar/skeleton.ts';
import { isInverted, isSupposed } from './supposed-cues.ts';

/** "that" with the words it may follow ("said on Monday that") between a cue and the clause it takes, in tokens. */
const CONJUNCTION_REACH = 4;

/**
 * Whether the sentence does not tell that anybody said what `cue` attributes: the verb is denied ("never said",
 * "nobody said"), refused ("refused to say"), supposed ("if Smith says", "had he said", "could have said") or asked
 * ("did Smith say"), or its clause is the content of another such cue. `earlier`: the cues before it in the sentence.
 */
export function isUnsaid(tokens: Skeleton, cue: CueWords, earlier: readonly Cue[]): boolean {
  if (cue.subject && isNobody(tokens, cue.subject)) return true;
  if (cue.kind === 'according to') return false;
  if (cue.kind !== 'noun' && (isDenied(tokens, cue) || isInverted(tokens, cue))) return true;
  return isSupposed(tokens, cue) || isInsideUnsaid(tokens, cue, earlier);
}

/** "Nobody said (that) | Smith claimed", "Smith denied that | he said", "was never quoted as | saying". */
function isInsideUnsaid(tokens: Skeleton, cue: CueWords, earlier: readonly Cue[]): boolean {
  const { subject, order } = cue;
  const outer = earlier.at(-1);
  if (outer?.unsaid && quotesAs(tokens, outer, cue)) return true;
  if (!outer?.clause || !subject || order !== 'subject first') return false;
  if (!outer.unsaid && outer.stance !== 'denial') return false;
  const between = subject.first - outer.last - 1;
  if (between === 0) return true;
  return between > 0 && between <= CONJUNCTION_REACH && tokens[subject.first - 1]?.lower === 'that';
}
