import { isObject } from '../discord-rules/checks.ts';
import type { Json } from '../discord-rules/checks.ts';

/**
 * Discord's OpenAPI document made into one that judges well:
 * - a union whose members are told apart by the values of `type` becomes a switch on it, so that the errors are those of the one
 *   member that was meant, and a body is compared with one schema rather than a dozen;
 * - an object may hold the properties that it is described with and no others. Discord ignores what it does not know, so a
 *   misspelt field would pass there, and be lost;
 * - what the description is known to have wrong is put right: `nsfw` is missing from commands, and permissions are given as
 *   integers where the documentation (and discord-api-types) has strings.
 */
export function strictSchema(document: unknown): Json {
  if (!isObject(document)) throw new TypeError('an OpenAPI document must be an object');
  const schemas = schemasOf(document);
  const strict = transform(document, schemas);
  // A transformed object is an object; said again for the compiler.
  if (!isObject(strict)) throw new TypeError('an OpenAPI document must stay an object');
  return strict;
}

function schemasOf(document: Json): Json {
  const components = document['components'];
  const schemas = isObject(components) ? components['schemas'] : undefined;
  if (!isObject(schemas)) throw new TypeError('an OpenAPI document must hold components.schemas');
  return schemas;
}

function transform(value: unknown, schemas: Json): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => transform(entry, schemas));
  if (!isObject(value)) return value;
  const inside = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, transform(part, schemas)]),
  );
  return closed(switched(inside, schemas));
}

/** A schema of an object with properties takes no others. Schemas that are put together from parts are left open. */
function closed(schema: Json): Json {
  const { properties } = schema;
  const isComposed = ['allOf', 'anyOf', 'oneOf', 'additionalProperties'].some((keyword) => keyword in schema);
  if (schema['type'] !== 'object' || !isObject(properties) || isComposed) return schema;
  return { ...schema, properties: corrected(properties), additionalProperties: false };
}

function corrected(properties: Json): Json {
  if (!('default_member_permissions' in properties)) return properties;
  return {
    ...properties,
    default_member_permissions: { type: ['string', 'null'], pattern: '^[0-9]{1,20}$' },
    nsfw: { type: ['boolean', 'null'] },
  };
}

/** `oneOf` or `anyOf` over references whose schemas name different values of a required `type`, as a switch on `type`. */
function switched(schema: Json, schemas: Json): Json {
  for (const keyword of ['oneOf', 'anyOf']) {
    const { [keyword]: members, ...rest } = schema;
    if (!Array.isArray(members) || members.length < 2) continue;
    const cases = members.map((member: unknown) => ({ member, types: typesOf(member, schemas) }));
    const types = cases.flatMap((one) => one.types);
    if (cases.some((one) => one.types.length === 0) || new Set(types).size !== types.length) continue;
    return {
      ...rest,
      type: 'object',
      required: ['type'],
      properties: { type: { enum: types } },
      allOf: cases.map((one) => choice(one.types, one.member)),
    };
  }
  return schema;
}

function choice(types: readonly unknown[], member: unknown): Json {
  const condition = { required: ['type'], properties: { type: { enum: types } } };
  // A keyword of JSON Schema; nobody awaits a schema.
  // oxlint-disable-next-line unicorn/no-thenable
  return { if: condition, then: member };
}

function typesOf(member: unknown, schemas: Json): readonly unknown[] {
  const reference = isObject(member) && typeof member['$ref'] === 'string' ? member['$ref'] : '';
  const target = schemas[reference.slice(reference.lastIndexOf('/') + 1)];
  if (!isObject(target) || !isObject(target['properties'])) return [];
  const { required } = target;
  const type = target['properties']['type'];
  if (!Array.isArray(required) || !required.includes('type') || !isObject(type)) return [];
  return Array.isArray(type['enum']) ? type['enum'] : [];
}
