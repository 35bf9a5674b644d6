/** A question about what somebody said: who, and about what. */
export type SpeakerQuestion = { readonly speaker: string; readonly about?: string };

const VERB =
  '(?:say|said|tell|told|claim(?:ed)?|stated?|argued?|announced?|promised?|admit(?:ted)?|den(?:y|ied)|think|thought|comment(?:ed)?|explain(?:ed)?|warn(?:ed)?|describe[sd]?)';
/** "What did the mayor say about the bridge?", "what has she told the paper on …", "what the mayor said about …". */
const FORM = new RegExp(
  `^\\s*(?:what\\s+)?(?:(?:did|does|do|has|have|had|would)\\s+)?(\\S.{0,100}?)\\s+${VERB}(?:\\s+(?:to|the)\\s+\\S{1,40})?(?:\\s+(?:about|on|of|regarding|concerning)\\s+(\\S.{0,300}?))?\\s*[?.!]*\\s*$`,
  'i',
);

/** Parses a question such as "What did Putin say about Kazakhstan?"; undefined for any other. */
export function parseSpeakerQuestion(question: string): SpeakerQuestion | undefined {
  const [, speaker, about] = FORM.exec(question.slice(0, 500)) ?? [];
  if (speaker === undefined || /^(?:who|whom|whose|what|which|when|where|why|how)\b/i.test(speaker))
    return undefined;
  return { speaker, ...(about === undefined ? {} : { about }) };
}
