import type { Attachment } from './attachments.ts';
import { type Json, isObject, number, object } from './json.ts';
import { appUser, person, type Session } from './session.ts';
import { COMMAND, INTERACTION } from './wire.ts';

export type MessageFacts = {
  readonly id: string;
  /** The interaction that the bot answers with it; `null` for what a person wrote. */
  readonly cause: Json | null;
  readonly content: string;
  readonly attachments: readonly Attachment[];
  readonly components: readonly Json[];
  readonly flags: number;
  /** ISO 8601. */
  readonly timestamp: string;
  readonly edited: string | null;
};

/** A message as Discord would describe it in an interaction. Components get the ids that Discord counts out. */
export function messageJson(session: Session, message: MessageFacts): Json & { readonly id: string } {
  const { cause } = message;
  return {
    id: message.id,
    channel_id: session.channelId,
    type: messageType(cause),
    content: message.content,
    author: cause === null ? person(session) : appUser(session),
    ...(cause === null
      ? {}
      : {
          application_id: session.applicationId,
          webhook_id: session.applicationId,
          interaction_metadata: {
            id: cause['id'],
            type: cause['type'],
            user: person(session),
            authorizing_integration_owners: cause['authorizing_integration_owners'],
          },
        }),
    timestamp: message.timestamp,
    edited_timestamp: message.edited,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: message.attachments,
    embeds: [],
    pinned: false,
    flags: message.flags,
    components: withComponentIds(message.components),
  };
}

/** Discord's type of a message: an answer to a slash command, to a command of a menu, or any other. */
function messageType(cause: Json | null): number {
  if (cause?.['type'] !== INTERACTION.command) return 0;
  return number(object(cause, 'data'), 'type') === COMMAND.message ? 23 : 20;
}

/** The components with the ids that Discord gives out, counted through all that nest. */
export function withComponentIds(components: readonly Json[]): readonly Json[] {
  let next = 1;
  const counted = (component: Json): Json => {
    const id = next;
    next += 1;
    const { components: inner, accessory, component: single } = component;
    return {
      ...component,
      id,
      ...(Array.isArray(inner) ? { components: inner.filter(isObject).map(counted) } : {}),
      ...(isObject(accessory) ? { accessory: counted(accessory) } : {}),
      ...(isObject(single) ? { component: counted(single) } : {}),
    };
  };
  return components.map(counted);
}
