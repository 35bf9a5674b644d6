/** The paragraphs of the article on `ownPage`, in order. */
export const OWN_PARAGRAPHS: readonly string[] = [
  'The gates of the old harbour broke on Saturday night, and the water rose by two metres within an hour, the harbour master said.',
  '“We heard them go like a cannon,” said Ines Farrow, who keeps the lighthouse. “Then the boats came past the window.”',
  'A crew from the town of Wellow pumped the basin dry by Sunday noon; forty boats were lost and nobody was hurt.',
];

type Parts = {
  readonly head?: string;
  readonly before?: string;
  readonly within?: string;
  readonly after?: string;
};

/** A page as a paper might have it, with an article of our own; the parts go where a page has its boilerplate. */
export function ownPage({ head = METADATA, before = '', within = '', after = '' }: Parts = {}): string {
  const [first = '', ...rest] = OWN_PARAGRAPHS.map((words) => `<p>${words}</p>`);
  return `<!doctype html>
<html lang="en"><head><title>Harbour gates break in the storm | The Wellow Post</title>${head}</head>
<body>
<nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main>${before}<article><h1>Harbour gates break in the storm</h1>
<div class="story-body">${first}${within}${rest.join('\n')}</div></article>${after}</main>
<footer><p>Contact · Imprint · All rights reserved</p></footer>
</body></html>`;
}

const METADATA = `<meta property="og:site_name" content="The Wellow Post">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"Harbour gates break in the storm","datePublished":"2026-03-14T18:30:00+01:00",
"author":[{"@type":"Person","name":"Ada Quill"},{"@type":"Person","name":"Bo Marsh"}],
"publisher":{"@type":"Organization","name":"The Wellow Post"}}</script>`;
