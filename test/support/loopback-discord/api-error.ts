/** An error the way Discord's REST API answers it (topics/opcodes-and-status-codes.mdx, "JSON Error Codes"). */
export type ApiError = {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors?: unknown;
};

export const unauthorized: ApiError = { status: 401, code: 0, message: '401: Unauthorized' };
export const notFound: ApiError = { status: 404, code: 0, message: '404: Not Found' };
export const methodNotAllowed: ApiError = { status: 405, code: 0, message: '405: Method Not Allowed' };
export const unknownMessage: ApiError = { status: 404, code: 10_008, message: 'Unknown Message' };
export const unknownChannel: ApiError = { status: 404, code: 10_003, message: 'Unknown Channel' };
export const missingAccess: ApiError = { status: 403, code: 50_001, message: 'Missing Access' };
export const unknownWebhook: ApiError = { status: 404, code: 10_015, message: 'Unknown Webhook' };
export const unknownInteraction: ApiError = { status: 404, code: 10_062, message: 'Unknown interaction' };
export const unknownCommand: ApiError = { status: 404, code: 10_063, message: 'Unknown application command' };
export const notYourApplication: ApiError = {
  status: 403,
  code: 20_012,
  message: 'You are not authorized to perform this action on this application',
};
export const tooManyCommands: ApiError = {
  status: 400,
  code: 30_032,
  message: 'Maximum number of application commands reached (100)',
};
export const alreadyAcknowledged: ApiError = {
  status: 400,
  code: 40_060,
  message: 'Interaction has already been acknowledged.',
};
export const tooManyFollowUps: ApiError = {
  status: 400,
  code: 40_094,
  message: 'This interaction has reached the maximum number of follow-up messages',
};
export const badUserAgent: ApiError = { status: 403, code: 40_333, message: 'internal network error' };
export const invalidWebhookToken: ApiError = { status: 401, code: 50_027, message: 'Invalid Webhook Token' };
export const entryPointRemoved: ApiError = {
  status: 400,
  code: 50_240,
  message: 'You cannot remove this app’s Entry Point command in a bulk update operation.',
};
export const invalidJson: ApiError = {
  status: 400,
  code: 50_109,
  message: 'The request body contains invalid JSON.',
};

/** @param faults what is wrong, in the words of the checks, each beginning with its place ("data.components[0].content: …") */
export function invalidFormBody(faults: readonly string[]): ApiError {
  const errors: Nested = {};
  for (const fault of faults) {
    const [place = '', ...words] = fault.split(' ');
    let level = errors;
    for (const step of place.split(/[/.:[\]]+/u).filter((part) => part !== '')) {
      const next = level[step];
      const inner: Nested = next === undefined || Array.isArray(next) ? {} : next;
      level[step] = inner;
      level = inner;
    }
    const before = level['_errors'];
    const error = { code: 'LOOPBACK_RULE', message: words.join(' ') };
    level['_errors'] = Array.isArray(before) ? [...before, error] : [error];
  }
  return { status: 400, code: 50_035, message: 'Invalid Form Body', errors };
}

/** Errors nested like the body they are about, each level with its own under `_errors` (reference.mdx, "Error Messages"). */
type Nested = { [step: string]: Nested | { readonly code: string; readonly message: string }[] };

/** What a route answers: a status with or without JSON, or an error. */
export type Reply = { readonly status: number; readonly json?: unknown } | ApiError;

export function isApiError(reply: Reply): reply is ApiError {
  return 'code' in reply;
}

export function errorBody({ code, message, errors }: ApiError): unknown {
  return errors === undefined ? { message, code } : { message, code, errors };
}
