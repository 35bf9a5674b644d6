import { ButtonStyle, ComponentType } from 'discord-api-types/payloads/v10';
import * as v from 'valibot';
import type { Attachment } from '../library/library.ts';

/** Components that hold others nest this deep at most: container, section, button. */
const DEEPEST = 5;
/** Where a link ends: at white space, and at marks that people and Markdown put around it. */
const LINK = /https?:\/\/[^\s<>|`"“”„«»‹›—…]+/gi;
/** Characters that end a sentence or formatting, not a link. */
const AFTER_LINK = /[.,;:!?'’*_~\]}]+$/;

const words = v.fallback(v.optional(v.string(), ''), '');
const list = v.fallback(v.optional(v.array(v.unknown()), []), []);
const embed = v.object({ title: words, description: words, url: words, fields: list });
const embedField = v.object({ name: words, value: words });
const component = v.object({
  content: words,
  components: list,
  accessory: v.optional(v.unknown()),
});

const linkButton = v.object({
  type: v.literal(ComponentType.Button),
  style: v.literal(ButtonStyle.Link),
  url: v.string(),
});

export const attachment = v.object({
  filename: v.pipe(v.string(), v.maxLength(1000)),
  size: v.number(),
  url: v.pipe(v.string(), v.maxLength(2000)),
  content_type: v.nullish(v.pipe(v.string(), v.maxLength(200))),
});
const part = {
  content: v.optional(v.string(), ''),
  attachments: v.optional(v.array(attachment), []),
  embeds: list,
  components: list,
};
const snapshot = v.object({ message: v.object(part) });

/** A message as Discord sends it, with what it forwards ("message_snapshots"). */
export const anyMessage = v.object({ ...part, message_snapshots: list });
type Part = v.InferOutput<v.ObjectSchema<typeof part, undefined>>;

/** What people read in a message and can open from it. */
export type MessageContent = {
  /** Its words: what somebody wrote, or else what was forwarded, or what a bot shows in embeds and components. */
  readonly text: string;
  /** Addresses in the order in which they stand in it; those of its previews and buttons last. */
  readonly links: readonly string[];
  readonly attachments: readonly Attachment[];
};

/** Reads a message's words, links and files, those of forwarded messages, embeds and components too. */
export function readMessage(message: v.InferOutput<typeof anyMessage>): MessageContent {
  const forwarded = message.message_snapshots.flatMap((each) =>
    v.is(snapshot, each) ? [v.parse(snapshot, each).message] : [],
  );
  const parts: readonly Part[] = [message, ...forwarded];
  const shown = parts.flatMap(({ embeds, components }) => [
    ...embeds.map(readEmbed),
    ...components.map((each) => readComponent(each, DEEPEST)),
  ]);
  const texts = [...parts.map(({ content }) => content), ...shown.map(({ text }) => text)];
  const links = [...texts.flatMap(linksIn), ...shown.flatMap((each) => each.links)];
  return {
    text: wordsOf(texts, parts.length),
    links: [...new Set(links)],
    attachments: parts.flatMap((each) => each.attachments.map(attachmentOf)),
  };
}

/** The first text that says more than where to find it; of embeds and components, all. */
function wordsOf(texts: readonly string[], written: number): string {
  const shown = texts.slice(written).filter(Boolean).join('\n');
  return [...texts.slice(0, written), shown].find(saysMore) ?? texts.find(Boolean) ?? '';
}

function saysMore(text: string): boolean {
  return text.replaceAll(LINK, '').trim() !== '';
}

type Shown = Pick<MessageContent, 'text' | 'links'>;

function readEmbed(given: unknown): Shown {
  const parsed = v.safeParse(embed, given);
  if (!parsed.success) return { text: '', links: [] };
  const { title, description, url, fields } = parsed.output;
  const told = fields.flatMap((each) => {
    const field = v.safeParse(embedField, each);
    return field.success ? [field.output.name, field.output.value] : [];
  });
  return { text: [title, description, ...told].filter(Boolean).join('\n'), links: linksIn(url) };
}

function readComponent(given: unknown, depth: number): Shown {
  const parsed = v.safeParse(component, given);
  if (!parsed.success || depth === 0) return { text: '', links: [] };
  const { content, components, accessory } = parsed.output;
  const button = v.safeParse(linkButton, given);
  const inside = [...components, accessory].map((each) => readComponent(each, depth - 1));
  return {
    text: [content, ...inside.map(({ text }) => text)].filter(Boolean).join('\n'),
    links: [...(button.success ? linksIn(button.output.url) : []), ...inside.flatMap(({ links }) => links)],
  };
}

/** Discord's description of a file as the rest of the program knows it. */
export function attachmentOf(given: v.InferOutput<typeof attachment>): Attachment {
  const { filename, size, url, content_type: contentType } = given;
  return { name: filename, size, url, contentType: contentType ?? undefined };
}

/** The links in a text, in order. In brackets, code, quotation marks or Markdown they end where people see them end. */
export function linksIn(text: string): string[] {
  return Array.from(text.matchAll(LINK), ([found]) => closed(found).replace(AFTER_LINK, ''));
}

/** A link up to the first bracket that it doesn't open itself: "…/Lock_(Elm)" keeps its own, "(…/lock)" hasn't any. */
function closed(link: string): string {
  let open = 0;
  for (let i = 0; i < link.length; i++) {
    const sign = link.charAt(i);
    if (sign === '(') open++;
    else if (sign === ')' && --open < 0) return link.slice(0, i);
  }
  return link;
}
