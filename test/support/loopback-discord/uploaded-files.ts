import { isObject, objects, unique } from '../discord-rules/checks.ts';
import type { Json } from '../discord-rules/checks.ts';

/** A file that came with a message (reference.mdx, "Uploading Files"). */
export type UploadedFile = {
  /** What stands in the brackets of `files[n]`. */
  readonly id: string;
  readonly filename: string;
  readonly type: string;
  readonly size: number;
  readonly text: string;
};

type ParsedForm =
  | { readonly ok: true; readonly body: Json; readonly files: readonly UploadedFile[] }
  | { readonly ok: false };

/** Discord's limit for those who pay nothing, in bytes. */
const largestFile = 10 * 1024 * 1024;

/** A form has `payload_json` and `files[n]`, and nothing else. */
export async function parseForm(raw: Buffer, contentType: string): Promise<ParsedForm> {
  const form = await new Response(new Uint8Array(raw), {
    headers: { 'content-type': contentType },
  }).formData();
  const files: UploadedFile[] = [];
  let body: unknown;
  for (const [name, value] of form) {
    const id = /^files\[(\d+)\]$/u.exec(name)?.[1];
    if (name === 'payload_json' && typeof value === 'string') body = JSON.parse(value);
    else if (id !== undefined && typeof value !== 'string')
      // One after the other, as they stand in the form.
      // oxlint-disable-next-line no-await-in-loop
      files.push({ id, filename: value.name, type: value.type, size: value.size, text: await value.text() });
    else return { ok: false };
  }
  return isObject(body) ? { ok: true, body, files } : { ok: false };
}

/**
 * What is wrong with a message's attachments: each names a file that came with it, or one that the message has; each file is
 * named; and what components show as `attachment://NAME` is there. In a Components V2 message nobody sees a file that no
 * component shows.
 *
 * @param kept the ids of the attachments that the message has already
 */
export function checkAttachments(
  body: Json,
  files: readonly UploadedFile[],
  kept: readonly string[],
  isV2: boolean,
): readonly string[] {
  const attachments = objects(body['attachments']);
  const faults = [
    ...unique(
      attachments.map(({ id }) => id),
      'attachments: id',
    ),
    ...unique(
      files.map(({ filename }) => filename),
      'attachments: filename',
    ),
  ];
  for (const [index, { id, filename }] of attachments.entries()) {
    const file = files.find((one) => one.id === String(id));
    if (file === undefined && !kept.includes(String(id)))
      faults.push(`attachments[${index}].id: names neither a file that came nor one that is there`);
    if (file !== undefined && file.filename !== filename)
      faults.push(`attachments[${index}].filename: the file is called otherwise`);
  }
  const shown = new Set(JSON.stringify(body['components'] ?? []).match(/(?<="attachment:\/\/)[^"]+/gu));
  for (const { id, filename, size, type } of files) {
    const where = `files[${id}]`;
    if (!attachments.some((one) => String(one['id']) === id)) faults.push(`${where}: no attachment names it`);
    if (isV2 && !shown.has(filename)) faults.push(`${where}: no component shows it`);
    if (size > largestFile) faults.push(`${where}: is larger than ${largestFile} bytes`);
    if (type === '') faults.push(`${where}: has no content type`);
  }
  for (const name of shown)
    if (!files.some(({ filename }) => filename === name))
      faults.push(`components: attachment://${name} shows a file that did not come`);
  return faults;
}
