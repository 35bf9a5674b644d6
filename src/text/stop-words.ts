/**
 * Question words and words without a meaning of their own, which don't help to find a passage.
 * "said", "not" and the like aren't among them: in news they carry meaning.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its he she they we i you him her them us his hers their theirs our ours your
  yours my mine me who whom whose what which when where why how is are was were be been being am do does did doing
  done has have had having can could will would shall should may might must of in on at to for from by with as and
  or but if then than so such there here about into onto over out up any some also just please tell give show
  whats whos wheres didnt doesnt dont isnt arent wasnt werent s t ve re ll d m`.split(/\s+/),
);

const ASKING = 'a an the who whom whose what which when where why how do does did'.split(' ');

/** Stop words that an answer may repeat from its question: all but question words and articles. */
export const SMALL_WORDS: ReadonlySet<string> = STOP_WORDS.difference(new Set(ASKING));
