import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIInteractionResponseCallbackData,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/payloads/v10';
import { type ButtonState, encodeState } from './custom-id.ts';

/** The content of a message, before Discord's limits are applied. */
export type Layout = {
  /** Colour of the bar at the side. */
  readonly accent: number;
  /** Blocks of Discord Markdown, already escaped. */
  readonly blocks: readonly string[];
  readonly buttons: readonly Button[];
  /** A menu of which one entry can be chosen, above the buttons. */
  readonly menu?: Menu;
  /** A file shown below the text. */
  readonly file?: AttachedFile;
};

/** A file sent with a message, which refers to it as `attachment://NAME`. */
export type AttachedFile = { readonly name: string; readonly type: string; readonly content: string };

export type Button =
  /** `isDestructive`: it can't be undone. */
  | { readonly label: string; readonly state: ButtonState; readonly isDestructive?: true }
  | { readonly label: string; readonly url: string };

/** Entries beyond Discord's limit aren't shown. */
type Menu = {
  readonly label: string;
  readonly state: ButtonState;
  readonly entries: readonly { readonly name: string; readonly value: string; readonly about: string }[];
};

export const ACCENT = { answer: 0x58_65_f2, nearest: 0x80_84_8e, notice: 0xf0_b2_32 } as const;

/** Most text in all text displays of a message, in UTF-16 units. Discord, "Components: Reference". */
export const MOST_TEXT = 4000;
/** Limits for a link button's URL and the buttons in a row. */
const LONGEST_URL = 512;
const MOST_BUTTONS = 5;
/** Limits for a menu. Discord, "Components: String Select". */
export const MOST_ENTRIES = 25;
const LONGEST_ENTRY = 100;

/**
 * A Components V2 message within Discord's limits: leaves out blocks beyond 4,000 characters in total, buttons beyond five, and
 * links that are too long.
 */
export function messageOf(layout: Layout, isPrivate: boolean): APIInteractionResponseCallbackData {
  const components: APIComponentInContainer[] = textDisplays(layout.blocks);
  if (layout.file)
    components.push({ type: ComponentType.File, file: { url: `attachment://${layout.file.name}` } });
  if (layout.menu) components.push(menuRow(layout.menu));
  const row = buttonRow(layout.buttons);
  if (row) components.push(row);
  return {
    // Combined flag bits are not a member of the enum.
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment
    flags: isPrivate ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [{ type: ComponentType.Container, accent_color: layout.accent, components }],
  };
}

function textDisplays(blocks: readonly string[]): APITextDisplayComponent[] {
  const displays: APITextDisplayComponent[] = [];
  let left = MOST_TEXT;
  for (const content of blocks) {
    if (content === '' || content.length > left) continue;
    left -= content.length;
    displays.push({ type: ComponentType.TextDisplay, content });
  }
  return displays;
}

function menuRow({ label, state, entries }: Menu): APIActionRowComponent<APIComponentInMessageActionRow> {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: encodeState(state),
        placeholder: label,
        options: entries.slice(0, MOST_ENTRIES).map(({ name, value, about }) => ({
          label: cut(name),
          value,
          ...(about === '' ? {} : { description: cut(about) }),
        })),
      },
    ],
  };
}

/** A label on one line, cut to the limit, never inside a surrogate pair. */
function cut(label: string): string {
  const line = label.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_ENTRY) return line;
  return `${line.slice(0, LONGEST_ENTRY - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function buttonRow(
  buttons: readonly Button[],
): APIActionRowComponent<APIComponentInMessageActionRow> | undefined {
  const components = buttons
    .filter((button) => !('url' in button) || button.url.length <= LONGEST_URL)
    .slice(0, MOST_BUTTONS)
    .map((button): APIComponentInMessageActionRow => {
      const { label } = button;
      if ('url' in button)
        return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: button.url };
      return {
        type: ComponentType.Button,
        style: button.isDestructive ? ButtonStyle.Danger : ButtonStyle.Secondary,
        label,
        custom_id: encodeState(button.state),
      };
    });
  return components.length > 0 ? { type: ComponentType.ActionRow, components } : undefined;
}
