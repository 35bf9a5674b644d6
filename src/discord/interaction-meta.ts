import * as v from 'valibot';

/** What it takes to reach Discord about an interaction, whatever its kind. */
export type InteractionMeta = { readonly id: string; readonly token: string; readonly applicationId: string };

const meta = v.object({ id: v.string(), application_id: v.string(), token: v.string(), type: v.number() });

/** Undefined for JSON that can't be answered, because it has no id, application, token or type. */
export function parseMeta(json: unknown): InteractionMeta | undefined {
  const parsed = v.safeParse(meta, json);
  if (!parsed.success) return undefined;
  const { id, token, application_id: applicationId } = parsed.output;
  return { id, token, applicationId };
}
