import { Hono } from 'hono';
import { attachedName, type Attachments, FILE_LIMIT } from './attachments.ts';
import { foreignOrigin, notContentType, tooLarge } from './guards.ts';

const BYTES = 'application/octet-stream';
const CONTENT_TYPE = /^[\w.+-]{1,80}\/[\w.+-]{1,80}$/;
/** Discord's longest name of a file. */
const NAME_LENGTH = 260;

/** Takes the files that the page attaches, and gives them back for download. */
export function uploadRoutes(attachments: Attachments): Hono {
  const app = new Hono();
  app.post('/attachments', foreignOrigin, notContentType(BYTES), tooLarge(FILE_LIMIT), async (c) => {
    const given = c.req.query('name') ?? '';
    if (given === '' || given.length > NAME_LENGTH) return c.json({ error: 'no name for the file' }, 400);
    const { filename, title } = attachedName(given);
    const type = c.req.query('type') ?? '';
    const contentType = CONTENT_TYPE.test(type) ? type : BYTES;
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const id = attachments.keep({ bytes, name: filename, contentType });
    return c.json(
      {
        id,
        filename,
        ...(title === null ? {} : { title }),
        size: bytes.length,
        content_type: contentType,
        url: new URL(`/attachments/${id}/${encodeURIComponent(filename)}`, c.req.url).href,
      },
      201,
    );
  });
  app.get('/attachments/:id/:name', (c) => {
    const file = attachments.get(c.req.param('id'));
    if (file === undefined || file.name !== c.req.param('name')) return c.notFound();
    // Never under its own type: a page that somebody attaches must not run as one of ours.
    return c.body(Uint8Array.from(file.bytes), 200, {
      'content-type': BYTES,
      'content-disposition': `attachment; filename="${file.name}"`,
    });
  });
  return app;
}
