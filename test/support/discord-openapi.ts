import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { hasOpenapi, openapiFile } from './discord-openapi/file.ts';
import { strictSchema } from './discord-openapi/strict-schema.ts';

/** Requests whose bodies the OpenAPI description of Discord can judge. */
export type Operation =
  | 'callback'
  | 'command create'
  | 'command update'
  | 'message edit'
  | 'follow-up'
  | 'message create';

const interactionCallback = '/interactions/{interaction_id}/{interaction_token}/callback';
const places: Readonly<Record<Operation, readonly [path: string, method: string]>> = {
  callback: [interactionCallback, 'post'],
  'command create': ['/applications/{application_id}/commands', 'post'],
  'command update': ['/applications/{application_id}/commands/{command_id}', 'patch'],
  'message edit': ['/webhooks/{webhook_id}/{webhook_token}/messages/@original', 'patch'],
  'follow-up': ['/webhooks/{webhook_id}/{webhook_token}', 'post'],
  'message create': ['/channels/{channel_id}/messages', 'post'],
};

let ajv: Ajv2020 | undefined;
const validators = new Map<Operation, ValidateFunction>();

/**
 * Judges a request body by the schema of its operation. Returns faults as "place message"; none means valid. The description
 * is read, and each operation compiled, when first needed. Where there is no description, no fault is found with anything.
 */
export function checkOpenapi(operation: Operation, body: unknown): readonly string[] {
  if (!hasOpenapi) return [];
  const validate = validators.get(operation) ?? compile(operation);
  return validate(body)
    ? []
    : [...new Set(mostTelling(validate.errors ?? []).map(sentence))].slice(0, errorsTold);
}

function compile(operation: Operation): ValidateFunction {
  ajv ??= load();
  const [path, method] = places[operation];
  const steps = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema'];
  const pointer = steps
    .map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const validate = ajv.compile({ $ref: `discord#/${pointer}` });
  validators.set(operation, validate);
  return validate;
}

function load(): Ajv2020 {
  // Every error is collected: in a union, the first is seldom the telling one.
  const instance = new Ajv2020({ strict: false, allErrors: true });
  formats.default(instance);
  instance.addFormat('snowflake', /^\d{1,20}$/u);
  instance.addFormat('nonce', true);
  const document: unknown = JSON.parse(readFileSync(openapiFile, 'utf8'));
  instance.addSchema(strictSchema(document), 'discord');
  return instance;
}

const unions = new Set(['oneOf', 'anyOf', 'if']);
const errorsTold = 5;

function isNullBranch(error: ErrorObject): boolean {
  return error.keyword === 'type' && error.message === 'must be null';
}

/** Leaves out the frames around an error ("must match one schema in oneOf") and branches that only say "or null". */
function mostTelling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const telling = errors.filter((error) => !unions.has(error.keyword) && !isNullBranch(error));
  return telling.length > 0 ? telling : errors;
}

function sentence(error: ErrorObject): string {
  const extra: unknown = error.params['additionalProperty'];
  const name = typeof extra === 'string' ? ` (${extra})` : '';
  return `${error.instancePath === '' ? 'body' : error.instancePath} ${error.message ?? error.keyword}${name}`;
}
