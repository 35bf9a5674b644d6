import { type KeyObject, generateKeyPairSync, sign } from 'node:crypto';

/** An application's key pair, the public half as Discord's portal shows it. */
export type ApplicationKey = { readonly publicKey: string; readonly privateKey: KeyObject };

export function applicationKey(): ApplicationKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return { publicKey: spki.subarray(-32).toString('hex'), privateKey };
}

/** The headers with which Discord sends a body at a time (in milliseconds). */
export function signedHeaders(
  { privateKey }: ApplicationKey,
  body: string,
  now = Date.now(),
): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  return {
    'content-type': 'application/json',
    'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
    'x-signature-timestamp': timestamp,
  };
}
