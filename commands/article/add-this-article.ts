import type { Attachment, Document } from '../../src/library/library.ts';

/** The command's name in a message's menu. */
export const ADD_THIS_ARTICLE = 'Add this article';

const PICTURE = /^(?:image|video|audio)\//i;
const PICTURE_NAME = /\.(?:png|jpe?g|gif|webp|avif|heic|bmp|svg|mp4|mov|webm|mp3|ogg|wav)$/i;

/**
 * The document in a message: its first file that can hold an article, else its first link, else a picture, which can't be
 * read but is then named; undefined if it has none of them.
 */
export function documentIn(message: {
  readonly links: readonly string[];
  readonly attachments: readonly Attachment[];
}): Document | undefined {
  const { links, attachments } = message;
  const file = attachments.find((each) => !isPicture(each));
  if (file) return { from: 'file', file };
  const [link] = links;
  if (link !== undefined) return { from: 'link', link };
  const [picture] = attachments;
  return picture && { from: 'file', file: picture };
}

function isPicture({ name, contentType }: Attachment): boolean {
  return contentType === undefined ? PICTURE_NAME.test(name) : PICTURE.test(contentType);
}
