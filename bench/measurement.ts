import * as v from 'valibot';

/** The texts to search: made up, or those of a folder of labelled questions. */
const text = v.variant('kind', [
  v.object({ kind: v.literal('synthetic'), passages: v.number() }),
  v.object({ kind: v.literal('real'), folder: v.string() }),
]);

/** Questions of content words alone, or with stop words among them. */
const kind = v.picklist(['content', 'all']);

/** What a process of its own is to measure. */
export const Task = v.object({
  /** A key of PEERS. */
  peer: v.string(),
  text,
  kinds: v.array(kind),
  /** How many questions of each kind to ask at most, and for how long. */
  questions: v.number(),
  seconds: v.number(),
  /** Whether to measure how long it takes to take out articles and put them back. */
  withChanges: v.boolean(),
  /** Whether to ask what nobody should ask. */
  withBadQuestions: v.boolean(),
});

/** What it says as it goes on, in this order; times in milliseconds, memory in bytes. */
export const Step = v.variant('step', [
  v.object({ step: v.literal('read'), passages: v.number(), words: v.number(), distinct: v.number() }),
  v.object({ step: v.literal('built'), ms: v.number() }),
  v.object({ step: v.literal('weighed'), bytes: v.number() }),
  v.object({
    step: v.literal('asked'),
    kind,
    p50: v.number(),
    p99: v.number(),
    /** Of each question whether its first passage was right; fewer than wanted where time was up. */
    hits: v.array(v.boolean()),
  }),
  v.object({ step: v.literal('changed'), what: v.string(), p50: v.number(), p99: v.number() }),
  v.object({ step: v.literal('strained'), what: v.string(), worst: v.number() }),
  v.object({ step: v.literal('done') }),
]);

export type Task = v.InferOutput<typeof Task>;
export type Text = Task['text'];
export type Step = v.InferOutput<typeof Step>;
export type Kind = v.InferOutput<typeof kind>;
