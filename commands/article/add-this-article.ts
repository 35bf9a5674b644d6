import type { Attachment, Document } from '../../src/library/library.ts';

/** The command's name in a message's menu. */
export const ADD_THIS_ARTICLE = 'Add this article';

const LINK = /https?:\/\/[^\s<>|]+/i;
/** Characters that end a sentence or a masked link, not a URL. */
const AFTER_LINK = /[.,;:!?'"”’*_~\]}]+$/;

/** The document in a message: its first attachment, else its first link; undefined if it has neither. */
export function documentIn(message: string, attachments: readonly Attachment[]): Document | undefined {
  const [file] = attachments;
  if (file) return { from: 'file', file };
  const [found] = LINK.exec(message) ?? [];
  if (found === undefined) return undefined;
  // A link inside parentheses ends before the closing one; a link that contains parentheses keeps them.
  const closed = found.includes('(') ? found : (found.split(')')[0] ?? found);
  return { from: 'link', link: closed.replace(AFTER_LINK, '') };
}
