import { createPublicKey, verify } from 'node:crypto';

/** Headers of a signed request (Discord's docs, "Setting Up an Endpoint"). */
export const SIGNATURE_HEADER = 'x-signature-ed25519';
export const TIMESTAMP_HEADER = 'x-signature-timestamp';

/**
 * How far a request's timestamp may be from our clock, in seconds, either way. Discord asks for no window. An interaction cannot be
 * answered after 3 s, so what is older comes from clocks that differ or from somebody who sends a recorded request once more; a
 * minute is more than clocks differ that anything keeps right.
 */
const WINDOW_SECONDS = 60;

/** Where a key in the form SubjectPublicKeyInfo begins (RFC 8410, section 4); the 32 bytes of the key follow. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const SIGNATURE_FORM = /^[0-9a-f]{128}$/i;
const TIMESTAMP_FORM = /^[0-9]{1,12}$/;

/** What tells that a request comes from Discord. */
export type SignatureCheck = {
  /** Whether the headers can be those of a request from now; costs next to nothing, and no body has to be read for it. */
  readonly isPlausible: (signature: string | undefined, timestamp: string | undefined) => boolean;
  /** Whether the signature is Discord's, over the timestamp and the body as it came. Never throws. */
  readonly isGenuine: (signature: string, timestamp: string, body: Uint8Array) => Promise<boolean>;
};

/**
 * @param publicKey the application's, 64 hexadecimal digits
 * @param now the clock, in milliseconds
 * @throws Error when that is no key
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
        // With a callback it is done in Node's thread pool: answers go on meanwhile, whoever floods us with bad signatures.
        verify(null, signed, key, Buffer.from(signature, 'hex'), (error, isValid) =>
          resolve(error === null && isValid),
        );
      }),
  };
}
