import { createPublicKey, verify } from 'node:crypto';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

/** The least that Discord asks of an endpoint: the signature is checked, everything is answered PONG. Its key is the argument. */
const [publicKey = ''] = process.argv.slice(2);
const key = createPublicKey({
  key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKey, 'hex')]),
  format: 'der',
  type: 'spki',
});

const app = new Hono();
app.post('/interactions', async (c) => {
  const signature = Buffer.from(c.req.header('x-signature-ed25519') ?? '', 'hex');
  const timestamp = Buffer.from(c.req.header('x-signature-timestamp') ?? '');
  const signed = Buffer.concat([timestamp, new Uint8Array(await c.req.arrayBuffer())]);
  const isGenuine = await new Promise((resolve) => {
    verify(null, signed, key, signature, (error, isValid) => resolve(error === null && isValid));
  });
  return isGenuine ? c.json({ type: 1 }) : c.text('invalid request signature', 401);
});

const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null)
    process.stderr.write(`http://127.0.0.1:${address.port}/interactions\n`);
});
