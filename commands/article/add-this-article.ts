import type { Attachment, Document } from '../../src/library/library.ts';

/** The name of the command in the menu of a message. */
export const ADD_THIS_ARTICLE = 'Add this article';

const LINK = /https?:\/\/[^\s<>|]+/i;
/** What ends a sentence or a masked link rather than an address. */
const AFTER_LINK = /[.,;:!?'"”’*_~\]}]+$/;

/** What a message gives to be added: the first file attached to it, else the first link; undefined if there is neither. */
export function documentIn(message: string, attachments: readonly Attachment[]): Document | undefined {
  const [file] = attachments;
  if (file) return { from: 'file', file };
  const [found] = LINK.exec(message) ?? [];
  if (found === undefined) return undefined;
  // A link in brackets ends before the bracket, one with brackets of its own after it.
  const closed = found.includes('(') ? found : (found.split(')')[0] ?? found);
  return { from: 'link', link: closed.replace(AFTER_LINK, '') };
}
