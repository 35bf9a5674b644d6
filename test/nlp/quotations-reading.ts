import { articleId, slice, type Span } from '../../src/text/article.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import type { Entity, EntityKind } from '../../src/nlp/annotations.ts';
import { findQuotations } from '../../src/nlp/quotations/quotations.ts';

/** A quotation in plain words, for comparing. */
export type Row = {
  readonly kind: string;
  readonly words: string;
  readonly speaker: string | null;
  /** The name to show, where it differs from the speaker’s words. */
  readonly name?: string;
  readonly cue: string | null;
  readonly stance?: string;
  readonly reporters?: readonly string[];
};

export type Reading = {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly damage: readonly string[];
};

/** Names to make entities of, by kind; a list gives every form of one name, the fullest first. */
export type Names = { readonly [kind in EntityKind]?: readonly (readonly string[])[] };

/** Reads a text and says in plain words what was found. */
export function read(text: string, names: Names = {}): Reading {
  const article = parseArticle({ id: articleId('test'), title: '', source: {}, text });
  const { quotations, damage } = findQuotations(article, entitiesOf(text, names));
  const words = (span: Span): string => slice(text, span);
  const rows = quotations.map(({ kind, start, end, speaker, cue, reporters }): Row => {
    const name = speaker && words(speaker.name);
    return {
      kind,
      words: words({ start, end }),
      speaker: speaker && words(speaker),
      ...(speaker && name !== null && name !== words(speaker) && { name }),
      cue: cue && words(cue),
      ...(cue && cue.stance !== 'neutral' && { stance: cue.stance }),
      ...(reporters.length > 0 && { reporters: reporters.map((reporter) => words(reporter.name)) }),
    };
  });
  return { text, rows, damage: damage.map((span) => words(span)) };
}

/** The only quotation of a text. */
export function only(text: string, names: Names = {}): Row {
  const { rows } = read(text, names);
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`expected one quotation, found ${JSON.stringify(rows)}`);
  return row;
}

const KINDS = ['person', 'place', 'organisation'] as const;

function entitiesOf(text: string, names: Names): Entity[] {
  return KINDS.flatMap((kind) =>
    (names[kind] ?? []).flatMap((forms): Entity[] => {
      const mentions = mentionsOf(text, forms);
      const name = mentions.find((mention) => slice(text, mention) === forms[0]);
      return name ? [{ kind, name, roles: [], mentions, aliases: [] }] : [];
    }),
  );
}

function mentionsOf(text: string, forms: readonly string[]): Span[] {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  return [...text.matchAll(new RegExp(longestFirst.join('|'), 'g'))].map(({ index, 0: form }) => ({
    start: index,
    end: index + form.length,
  }));
}
