/** What Discord's client makes of a text. Blocks and inline nodes nest freely, as they do there. */
export type MarkdownNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: StyledType; readonly children: readonly MarkdownNode[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly MarkdownNode[] }
  | {
      readonly type: 'list';
      /** The number of the first item; `null` for bullets. */
      readonly start: number | null;
      readonly items: readonly (readonly MarkdownNode[])[];
    }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'codeBlock'; readonly language: string | null; readonly text: string }
  /** `masked`: the words shown are not the address. */
  | {
      readonly type: 'link';
      readonly url: string;
      readonly masked: boolean;
      readonly children: readonly MarkdownNode[];
    }
  | {
      readonly type: 'mention';
      readonly kind: 'user' | 'role' | 'channel' | 'everyone' | 'here' | 'guide';
      readonly id: string;
    }
  | { readonly type: 'command'; readonly name: string; readonly id: string }
  /** `id`: a server's own emoji; `null`: a shortcode such as `:wave:`. */
  | { readonly type: 'emoji'; readonly name: string; readonly id: string | null }
  /** `seconds` since 1970; `style` as in Discord's `<t:seconds:style>`. */
  | { readonly type: 'timestamp'; readonly seconds: number; readonly style: string };

export type StyledType = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext';

/** What surrounds a text: quotations do not nest, and a link holds no link. */
export type MarkdownContext = { readonly inQuote: boolean; readonly inLink: boolean };

/** Reads a text inside another; the parser hands it to the rules, which are otherwise blind to each other. */
type ParseInside = (text: string, change?: Partial<MarkdownContext>) => readonly MarkdownNode[];

/** A rule fired: what stands before `end` (an offset into the text it was asked about) becomes `node`. */
export type MarkdownMatch = { readonly end: number; node(parse: ParseInside): MarkdownNode };
