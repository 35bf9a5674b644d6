import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const published = v.optional(v.nullable(v.string()));

const request = v.variant('op', [
  v.object({
    op: v.literal('add'),
    article: id,
    title: v.optional(v.nullable(v.string())),
    text: v.optional(v.string()),
    html: v.optional(v.string()),
    url: v.optional(v.nullable(v.string())),
    published,
  }),
  v.object({ op: v.literal('remove'), article: id }),
  v.object({
    op: v.literal('ask'),
    command: v.optional(v.picklist(['ask', 'who', 'what', 'where', 'when', 'why', 'how', 'quote']), 'ask'),
    question: v.optional(v.string(), ''),
    /** Of command quote: whose words. */
    speaker: v.optional(v.nullable(v.string()), null),
    exact: v.optional(v.boolean(), false),
    articles: v.optional(v.nullable(v.array(id)), null),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 5),
  }),
  v.object({ op: v.picklist(['quotations', 'brief', 'passages']), article: id }),
  v.object({ op: v.literal('sentences'), text: v.string() }),
]);

/** A request of the JSON Lines protocol that `npm run batch` speaks; docs/scripting.md describes it. */
export type BatchRequest = v.InferOutput<typeof request>;

/** Reads one line: a request, or why it is none. */
export function parseRequest(
  line: string,
): { readonly ok: true; readonly request: BatchRequest } | { readonly ok: false; readonly problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, problem: 'the line is not JSON' };
  }
  const parsed = v.safeParse(request, json);
  if (parsed.success) return { ok: true, request: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, problem: `${v.getDotPath(issue) ?? 'the request'}: ${issue.message}` };
}
