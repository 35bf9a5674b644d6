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
  /** A file shown below the text. */
  readonly file?: AttachedFile;
};

/** A file sent with a message, which refers to it as `attachment://NAME`. */
export type AttachedFile = { readonly name: string; readonly type: string; readonly content: string };

export type Button =
  /** `isDestructive`: it can't be undone. */
  | { readonly label: string; readonly state: ButtonState; readonly isDestructive?: true }
  | { readonly label: string; readonly url: string };

export const ACCENT = { answer: 0x58_65_f2, nearest: 0x80_84_8e, notice: 0xf0_b2_32 } as const;

/** Most text in all text displays of a message, in UTF-16 units. Discord, "Components: Reference". */
export const MOST_TEXT = 4000;
/** Limits for a link button's URL and the buttons in a row. */
const LONGEST_URL = 512;
const MOST_BUTTONS = 5;

/**
 * A Components V2 message within Discord's limits: leaves out blocks beyond 4,000 characters in total, buttons beyond five, and
 * links that are too long.
 */
export function messageOf(layout: Layout, isPrivate: boolean): APIInteractionResponseCallbackData {
  const components: APIComponentInContainer[] = textDisplays(layout.blocks);
  if (layout.file)
    components.push({ type: ComponentType.File, file: { url: `attachment://${layout.file.name}` } });
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
