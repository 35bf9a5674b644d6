import { createPublicKey, verify } from 'node:crypto';

/** Headers of a signed request (Discord's docs, "Setting Up an Endpoint"). */
export const SIGNATURE_HEADER = 'x-signature-ed25519';
export const TIMESTAMP_HEADER = 'x-signature-timestamp';

/**
 * How far a request's timestamp may be from our clock, in seconds. Discord doesn't specify a window. Interactions must be answered
 * within 3 s, so an older timestamp means a wrong clock or a replayed request. Synchronized clocks differ by far less than a minute.
 */
const WINDOW_SECONDS = 60;

/** The prefix of an Ed25519 key as SubjectPublicKeyInfo (RFC 8410, section 4). The 32 bytes of the key follow. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const SIGNATURE_FORM = /^[0-9a-f]{128}$/i;
const TIMESTAMP_FORM = /^[0-9]{1,12}$/;

/** Checks that a request comes from Discord. */
export type SignatureCheck = {
  /** Whether the headers are well-formed and recent. Cheap, and doesn't need the body. */
  readonly isPlausible: (signature: string | undefined, timestamp: string | undefined) => boolean;
  /** Whether the signature matches the timestamp and the raw body. Never throws. */
  readonly isGenuine: (signature: string, timestamp: string, body: Uint8Array) => Promise<boolean>;
};

/**
 * @param publicKey the application's public key, 64 hexadecimal digits
 * @param now the clock, in milliseconds
 * @throws Error if the key is invalid
 */
export function signatureCheck(publicKey: string, now: () => number = Date.now): SignatureCheck {
  const key = createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  return {
    isPlausible: (signature, timestamp) =>
      signature !== undefined &&
      timestamp !== undefined &&
      SIGNATURE_FORM.test(signature) &&
      TIMESTAMP_FORM.test(timestamp) &&
      Math.abs(now() / 1000 - Number(timestamp)) <= WINDOW_SECONDS,
    isGenuine: (signature, timestamp, body) =>
      new Promise((resolve) => {
        const signed = Buffer.concat([Buffer.from(timestamp, 'latin1'), body]);
        // With a callback this runs in Node's thread pool, so a flood of bad signatures doesn't block answers.
        verify(null, signed, key, Buffer.from(signature, 'hex'), (error, isValid) =>
          resolve(error === null && isValid),
        );
      }),
  };
}
