import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIAttachment } from 'discord-api-types/v10';

/** A file that somebody attaches. */
export type AttachedFile = {
  readonly filename: string;
  readonly contentType?: string;
  readonly content: string | Uint8Array;
};

/** What Discord's CDN does: keeps what people attach, and gives it to whoever knows the address. */
export type AttachmentStore = {
  readonly add: (file: AttachedFile) => APIAttachment;
  /** Whether the request was for an attachment, and has been answered. */
  readonly serve: (request: IncomingMessage, response: ServerResponse) => boolean;
};

export function attachmentStore(nextId: () => string, root: () => string): AttachmentStore {
  const files = new Map<string, { readonly type: string; readonly bytes: Buffer }>();
  return {
    add({ filename, contentType, content }) {
      const bytes = Buffer.from(content);
      const id = nextId();
      const path = `/attachments/${nextId()}/${id}/${encodeURIComponent(filename)}`;
      files.set(path, { type: contentType ?? 'application/octet-stream', bytes });
      // An address is good for a day; what follows it says until when, and signs it.
      const url = `${root()}${path}?ex=${id}&is=${id}&hm=${'0'.repeat(64)}&`;
      return {
        id,
        filename,
        size: bytes.length,
        url,
        proxy_url: url,
        ...(contentType === undefined ? {} : { content_type: contentType }),
      };
    },
    serve({ url = '', method }, response) {
      const [path = '', query] = url.split('?');
      if (!path.startsWith('/attachments/')) return false;
      const file = files.get(path);
      if (file === undefined || query === undefined || method !== 'GET') {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('This content is no longer available.');
        return true;
      }
      response
        .writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length })
        .end(file.bytes);
      return true;
    },
  };
}
