/**
 * Every sentence that Verbatim says to a person in a chat or a terminal, in one place. The bot speaks for itself here, never for
 * an article: what an article says is always quoted from it. (The playground's page has its own wording, beside it.)
 */

/** Longest question, in UTF-16 units. */
export const QUESTION_LENGTH = 500;

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

/** The articles that come with the bot; servers and people add their own. */
function inFolder(articles: number): string {
  return `${counted(articles, 'article')} in the knowledge folder`;
}

/** Who says so, once their names are safe to show. `words`: how a part of the article is shown. */
export function attributedTo(
  part: {
    readonly label: 'neutral' | 'doubtful' | 'denial' | 'admission' | 'accordingTo';
    readonly name: Span;
    readonly role: Span | null;
    readonly verb: Span | null;
  },
  words: (span: Span) => string,
): string {
  const { by } = wording;
  const name = words(part.name);
  const role = part.role && words(part.role);
  if (part.label === 'accordingTo') return by.accordingTo(name, role);
  return by.said(name, role, part.verb ? words(part.verb) : by.verbs[part.label]);
}

type Span = { readonly start: number; readonly end: number };

export const wording = {
  answer: {
    unsure: 'I’m not sure this answers it.',
    closest: 'The closest passages:',
    nothing: 'I couldn’t find anything about that.',
    tryOther: 'Try other words, or use `/brief` for a summary.',
    searchedFor: 'searched for',
    exactly: 'the exact spelling',
    more: (count: number): string => `and ${count} more`,
  },
  sharedBy: (person: string): string => `shared by ${person}`,
  place: (paragraph: number, sentence: number): string => `paragraph ${paragraph}, sentence ${sentence}`,
  paragraph: (paragraph: number): string => `¶${paragraph}`,
  passage: (paragraph: number): string => `paragraph ${paragraph}`,
  title: 'headline',
  /** Who says so. `verb`: the article's own, or else what its stance comes to. */
  by: {
    said: (name: string, role: string | null, verb: string | null): string =>
      [
        '—',
        role === null ? name : `${name}, ${role}${verb === null ? '' : ','}`,
        ...(verb ? [verb] : []),
      ].join(' '),
    accordingTo: (name: string, role: string | null): string =>
      `according to ${name}${role === null ? '' : `, ${role}`}`,
    unknown: 'speaker not named',
    verbs: { neutral: null, doubtful: 'claimed', denial: 'denied', admission: 'admitted' },
  },
  buttons: {
    next: (at: number, of: number): string => `Next · ${at} of ${of}`,
    previous: 'Previous',
    nextPassage: 'Next',
    around: 'Show context',
    back: 'Hide context',
    exact: 'Search my exact spelling',
    correct: 'Correct my spelling',
    share: 'Share',
    read: 'Read the article',
    source: 'Source',
    add: 'Add this article',
    rename: 'Rename',
    remove: 'Remove',
    reallyRemove: 'Delete',
    keep: 'Cancel',
    reallyForget: 'Delete everything',
    keepAll: 'Cancel',
  },
  brief: {
    who: 'Who',
    what: 'What',
    when: 'When',
    where: 'Where',
    why: 'Why',
    how: 'How',
    none: 'I couldn’t find this.',
  },
  /** What an article's source states about it. */
  metadata: {
    author: (names: string): string => `Written by ${names}.`,
    published: (date: string): string => `Published ${date}.`,
    source: (publisher: string): string => `Published by ${publisher}.`,
    unknown: {
      author: 'I don’t know who wrote this article.',
      published: 'I don’t know when this article was published.',
      source: 'I don’t know who published this article.',
    },
  },
  quotations: {
    title: 'Quotes',
    none: 'I found no quotes with a named speaker in this article.',
    reported: 'reported, not in quotation marks',
    damaged: 'The quotation marks are broken in the article and shown unchanged.',
  },
  help: {
    title: 'Ask an article, get its own words',
    intro:
      'Every answer is an exact quote, with the place it’s from. If I’m not sure, I say so and show the closest passages.',
    commands: 'Commands',
    menu: 'To check a message, right-click it (or press and hold), then choose Apps → Find the passage.',
    options: 'Use `article` to choose one article, and `private` to see the answer alone.',
    talking:
      'You can also mention me or send me a direct message. Reply to an answer to ask a follow-up, such as “and why?”.',
    commandsOnly: 'I can’t read messages here, so use commands.',
    adding: (mention: string): string =>
      `To add an article from a link, a file or pasted text, use ${mention} or choose Apps → Add this article on a message. In a server, that takes the Manage Server permission.`,
    articles: (count: number): string => (count === 1 ? '1 article:' : `${count} articles:`),
    noArticle: 'There are no articles yet.',
  },
  /** Answers to messages: mentions, direct messages and replies. */
  talk: {
    hint: 'Ask me about the articles here, as in `who closed the bridge?`. `/help` shows everything I can do.',
    whoIsMeant: 'I’m not sure who you mean. Ask again with the name.',
    earlierGone:
      'I can’t read that answer anymore, because the article or the bot has changed. Ask the whole question.',
    offer: 'I haven’t read that page. Once it’s added, you can ask me about it.',
    tooMany: (seconds: number): string =>
      `You’re going too fast. I’ll answer you again in ${counted(seconds, 'second')}.`,
  },
  terminal: {
    meaningDamaged: (file: string) =>
      `${file} is missing or damaged, so questions are matched by their words alone. Run npm ci, or get the file again.`,
    encoderProblem: (problem: string) =>
      `The sentence encoder ${problem}, so questions are matched word by word. Run npm ci again.`,
    ready: (url: string, articles: number): string =>
      `Verbatim is ready: ${url} (${inFolder(articles)}; Ctrl+C stops it)`,
    connected: (articles: number): string =>
      `Verbatim is connected to Discord (${inFolder(articles)}; Ctrl+C stops it).`,
    stopping: 'Stopping …',
    brokenFile: (file: string, problem: string): string => `Skipped ${file}: it ${problem}.`,
    emptyFolder: (folder: string): string =>
      `There are no articles in ${folder}. Add one with npm run add -- LINK, or put a .md or .txt file there, then restart.`,
    noFolder: (folder: string, code: string): string =>
      `Can’t read the knowledge folder ${folder} (${code}). Create it, or set KNOWLEDGE_FOLDER to another one.`,
    portInUse: (port: number): string =>
      `Port ${port} is in use. Stop the program that uses it, or choose another port: PLAYGROUND_PORT=${port + 1} npm start.`,
    portRefused: (port: number, code: string): string =>
      `Can’t use port ${port} (${code}). Set PLAYGROUND_PORT to another port above 1023.`,
    exact: '(use --exact to search for the exact spelling)',
    storeAway: (where: string): string =>
      `The database (${where}) doesn’t respond. Check that it’s running and that no other program has locked it, then restart.`,
    storeRefused: {
      'no-database': (where: string): string =>
        `${where} isn’t a Verbatim database, or it’s damaged. Move it away, or set DATABASE_FILE to another file.`,
      newer: (where: string): string =>
        `The database (${where}) was created by a newer version of Verbatim. Start that version. Nothing was changed.`,
      refused: (where: string, why: string): string =>
        `Can’t use the database (${where}): ${why}. Check DATABASE_URL or DATABASE_FILE, and the permissions.`,
    },
    served: (url: string, metrics: string | null, articles: number): string =>
      `Verbatim is listening for Discord at ${url}/interactions (${metrics === null ? '' : `metrics: ${metrics}/metrics; `}${inFolder(articles)}; Ctrl+C stops it).`,
    sharded: (shards: number): string => `Starting ${counted(shards, 'shard')}; Ctrl+C stops them.`,
    shardsLost: 'A shard kept crashing, so all shards were stopped. See the log above for the reason.',
    startUsage:
      'Usage: npm start [-- --mode gateway|http|playground] [--shards NUMBER|auto]. --shards is for the gateway only.',
    listenInUse: (port: number, setting: string): string =>
      `Port ${port} is in use. Stop the program that uses it, or set ${setting} to another port.`,
    listenRefused: (port: number, code: string, setting: string): string =>
      `Can’t use port ${port} (${code}). Change ${setting} or the host setting.`,
    noPublicKey:
      'DISCORD_PUBLIC_KEY isn’t set. Copy it from the General Information page of the Discord developer portal into .env (see .env.example).',
    noToken:
      'DISCORD_TOKEN isn’t set. Run npm run setup, or put the bot’s token into .env (see .env.example).',
    gateway: {
      token:
        'Discord rejected the token. Copy it again from the Bot page of the developer portal into DISCORD_TOKEN in .env.',
      intents:
        'Discord rejected the bot’s intents. It needs none, so check the application in the developer portal.',
      sharding: 'The bot is in too many servers for one connection.',
      sessions:
        'Today’s limit of connections to Discord is used up. Wait until tomorrow, and find out what keeps restarting the bot.',
      refused: 'Discord refused the connection. See the log above for the error code.',
      unavailable: 'Discord has problems right now. Check discordstatus.com and try again later.',
      unreachable: 'Can’t reach Discord. Check the network (and DISCORD_API, if it’s set).',
    },
    registered: (commands: number): string => `${counted(commands, 'command')} registered.`,
    unknownJob: (name: string): string =>
      `Unknown job "${name}". Use setup, start, ask, add, library, batch, inspect or register.`,
    unknownCommand: (name: string): string => `Unknown command "${name}".`,
    articles: 'Choose one with --article:',
    unknownOption: (message: string): string => `${message}.`,
    askUsage: [
      'Ask the articles in the knowledge folder:',
      '  npm run ask -- who "sent paratroopers"',
      '  npm run ask -- quote --speaker Putin --about Kazakhstan',
      '  npm run ask -- brief',
      'Commands: who what where when why how quote ask brief read help.',
      'Options: --article NAME  --paragraph N  --exact (no spelling correction)  --json (for scripts)',
      '         --explain (why each passage was found)',
    ].join('\n'),
    addUsage: [
      'Add an article from the web or a file (.html, .pdf, .md, .txt) to the knowledge folder:',
      '  npm run add -- https://example.com/harbour',
      '  npm run add -- harbour.pdf --title "Harbour reopens"',
      'Options: --title TITLE  --name NAME (of the new file)  --dry-run (only show it)',
    ].join('\n'),
    libraryUsage: [
      'Inspect, export or delete the library of a server or a person, by Discord id:',
      '  npm run library -- info --server 1300000000000000001',
      '  npm run --silent library -- export --person 1300000000000000002 > copy.json',
      '  npm run library -- forget --server 1300000000000000001 --yes',
    ].join('\n'),
    libraryHolds: (articles: number, bytes: number): string =>
      `${counted(articles, 'article')}, ${(bytes / 1_000_000).toFixed(1)} MB of text.`,
    reallyForget: (articles: number): string =>
      `Nothing was deleted. To delete ${counted(articles, 'article')} for good, add --yes.`,
    cannotAdd: (given: string, problem: string): string => `Can’t add ${given}: it ${problem}.`,
    noTitle: 'The article has no title. Add one with --title.',
    isKnown: (file: string): string => `Already added as ${file}. To add it again, delete that file first.`,
    isAdded: (file: string, id: string): string =>
      [
        `Added as ${file}. To undo, delete that file. Restart a running bot to use it.`,
        `Try it: npm run ask -- brief --article ${id}`,
      ].join('\n'),
    dryRun: (file: string): string => `Dry run: nothing written. The file would be ${file}.`,
    notWritten: (file: string, code: string): string =>
      `Can’t write ${file} (${code}), so nothing was added. Check the disk space and permissions.`,
    inspectUsage: 'Usage: npm run inspect -- knowledge/FILE',
    inspectFailed: (file: string, problem: string): string => `Can’t inspect ${file}: it ${problem}.`,
    interrupted: (error: string, places: readonly string[]): string =>
      [`Verbatim crashed (${error}). Please report it with these lines:`, ...places].join('\n  '),
  },
  /** Details of an article. */
  card: {
    unknown: 'Unknown',
    none: 'None',
    unknownSpeaker: 'unknown speaker',
    publisher: 'Publisher',
    author: 'Author',
    published: 'Published',
    length: 'Length',
    paragraphs: (paragraphs: number, sentences: number): string =>
      `${counted(paragraphs, 'paragraph')}, ${counted(sentences, 'sentence')}`,
    people: 'People',
    quotations: 'Quotes',
    setAside: 'Left out',
    addedBy: (person: string, at: string): string => `added by ${person} ${at}`,
    holding: (articles: number, most: number): string => `${articles} of ${most} articles`,
  },
  /** Managing the articles of a server or a person. */
  library: {
    added: 'Added. Ask away!',
    known: 'This article has already been added.',
    linkOrFile: 'Send either a link or a file, not both. To add both, use the command twice.',
    full: {
      articles: 'This library is full. Remove an article with `/article remove` first.',
      bytes: 'There isn’t enough room left for this article. Remove one with `/article remove` first.',
    },
    theFile: (problem: string): string => `The file ${problem}.`,
    nothingToAdd: 'There’s no link or file in that message. Use `/article add` to paste text.',
    noTitle: 'The title can’t be empty. Try again.',
    empty: 'No articles have been added yet. Add one with `/article add`.',
    title: 'Articles',
    page: (at: number, of: number): string => `page ${at} of ${of}`,
    holding: (articles: number, most: number, megabytes: string, mostMegabytes: string): string =>
      `${articles} of ${most} articles, ${megabytes} of ${mostMegabytes} MB`,
    usedHere: 'used in this channel',
    uses: 'Questions in this channel now use this article, unless you choose another. To undo, run `/article use` without an article.',
    usesAll: 'Questions in this channel now use all articles.',
    askToRemove: 'Delete this article? You can’t undo this.',
    removed: 'Deleted.',
    askToForget: (articles: number): string =>
      `Delete ${articles === 1 ? 'the only article' : `all ${articles} articles`} and everything else stored here? You can’t undo this. To keep a copy, use \`/article export\` first.`,
    forgotten: (articles: number): string =>
      `Deleted ${counted(articles, 'article')} and everything else stored here.`,
    kept: 'Nothing was deleted.',
    ownersOnly: 'Only the server’s owner and administrators can do that.',
    managersOnly:
      'You need the Manage Server permission for that. If you added the article yourself, you have an hour to change it.',
    exported: (articles: number): string =>
      articles === 0
        ? 'There are no articles to export.'
        : `Here’s your library: ${counted(articles, 'article')}.`,
    exportTooLarge: 'The library is too large to send as a file. Ask whoever runs this bot for a copy.',
    nobody: 'Discord didn’t say where this came from, so I don’t know which articles to use.',
    away: 'I can’t reach the articles right now. Nothing is lost. Try again in a minute.',
    forms: {
      paste: 'Add an article',
      title: 'Title',
      text: 'Text',
      textHint: 'Up to 4,000 characters. Continue below if it doesn’t fit.',
      more: 'Text, continued',
      moreHint: 'Starts a new paragraph.',
      link: 'Link',
      linkHint: 'Link to the original (optional)',
      rename: 'Rename the article',
    },
  },
  /** Why the bot isn't ready for interactions, for whoever operates it. */
  probe: {
    stopping: 'stopping',
    disconnected: 'not connected to Discord’s gateway',
    slow: 'a readiness check timed out',
    failed: 'a readiness check failed',
    storeAway: 'the database doesn’t respond',
  },
  /** What the HTTP endpoint tells the sender of a request that it refuses. */
  refusal: {
    implausible: 'invalid request signature',
    signature: 'invalid request signature',
    too_large: 'request too large',
    broken_off: 'incomplete request',
    not_json: 'not JSON',
    no_interaction: 'not an interaction',
    failed: 'internal error',
  },
  /** Questions that autocomplete offers. */
  suggestion: {
    whoIs: (name: string): string => `Who is ${name}?`,
    didSay: (name: string): string => `What did ${name} say?`,
  },
  notice: {
    noArticles: 'There are no articles yet. Add one with `/article add`.',
    whichArticle: 'Which article?',
    articleUnknown: 'I can’t find that article. Did you mean one of these?',
    newestArticles: (count: number): string =>
      `These are the newest ${count}. For another one, use the \`article\` option.`,
    chooseArticle: 'Choose an article',
    unknownArticle: 'I can’t find that article. Choose one from the list in the `article` option.',
    noText: 'That message has no text.',
    noWords: 'There’s nothing to search for. Use a few words, such as a name.',
    onlyCommonWords: 'Add a name, place or topic, as in `who closed the bridge`.',
    otherLetters: 'The articles are in a different script. Ask in their language.',
    tooLong: (name: string, most: number): string =>
      `\`${name}\` can have up to ${most} characters. Shorten it and try again.`,
    missing: (name: string): string => `\`${name}\` is required. Fill it in and try again.`,
    wrongType: (name: string): string => `That doesn’t work for \`${name}\`. Choose the command again.`,
    outOfRange: (name: string, least: number, most: number): string =>
      `\`${name}\` must be a whole number from ${least} to ${most}.`,
    noSuchPassage: (last: number): string => `Choose a paragraph from 1 to ${last}.`,
    unknownCommand: 'I don’t know that command. It may have been renamed. Type `/` to see them all.',
    outdated: 'This button no longer works, because the article or the bot has changed. Ask again.',
    questionUnread: 'That message doesn’t show the whole question. Type it again.',
    notUnderstood: 'I didn’t understand that. Try the command again.',
    tooMany: (seconds: number): string =>
      `You’re going too fast. Try again in ${counted(seconds, 'second')}.`,
    failed: (id: string): string =>
      `Something went wrong on my side. Try again. If it keeps happening, report the error number ${id}.`,
  },
  /** Why a link, a file or a page was not added, and what to do instead. */
  unreadable: {
    no_link: 'That isn’t a link. Copy it from your browser’s address bar, including https://.',
    scheme: 'Only links that start with https:// or http:// work.',
    credentials: 'That link contains a user name or password. Remove it and try again.',
    port: 'That link uses an unusual port. Remove the number after the site’s name and try again.',
    private_address: 'That link leads to a private network, so I can’t open it.',
    unknown_host: 'Site not found. Check the link for typos.',
    unreachable: 'That site isn’t responding. Try again later, or attach the article as a file.',
    certificate: 'That site’s security certificate isn’t valid, so I didn’t open it.',
    too_many_redirects:
      'That link redirects too many times. Open it in your browser and copy the address you end up at.',
    not_there: 'Page not found. Check the link for typos.',
    refused: 'That site doesn’t let me read the page. Attach the article as a file, or paste its text.',
    unavailable: 'That site is having problems. Try again later.',
    wrong_type: 'That link doesn’t lead to text. I can read web pages, PDFs, and .txt and .md files.',
    too_large: 'That’s too large. The limit is 10 MB.',
    unknown_packing: 'I can’t decode that page. Attach it as a file.',
    broken_off: 'The connection was interrupted. Try again.',
    empty: 'That file is empty.',
    too_long: 'That’s too long. The limit is 1,000,000 characters. Add a part of it.',
    unknown_kind: 'I can’t read that file type. Attach a .txt, .md, .html or .pdf file.',
    not_text: 'That file isn’t text, whatever its name says. Attach a .txt, .md, .html or .pdf file.',
    broken_pdf: 'I can’t read that PDF: it’s damaged or not a PDF. Save it again, or paste its text.',
    locked_pdf: 'That PDF is password-protected. Attach one without a password, or paste its text.',
    scanned_pdf: 'That PDF contains only images. Paste its text instead.',
    too_many_pages: 'That PDF has more than 300 pages. Attach only the article.',
    no_main_text: 'I couldn’t find an article on that page. Link to a single article, or paste its text.',
    no_sentence: 'There are no sentences in that, so there’s nothing to quote.',
    front_matter: 'I can’t read the lines between `---` at the top of that file. Fix or remove them.',
    too_deep: 'That page is too complex. Paste the article’s text instead.',
    too_many_elements: 'That page is too complex. Paste the article’s text instead.',
    too_many_attributes: 'That page is too complex. Paste the article’s text instead.',
    too_slow: 'That took too long. Try again later, or paste the article’s text.',
    too_much_memory: 'That page is too large. Paste the article’s text instead.',
    busy: 'Too many articles are being added right now. Try again in a minute.',
    broken_reader: 'I couldn’t read that because of a bug. Paste the article’s text instead.',
  },
} as const;

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** A date (ISO 8601) as people write it: "May 1, 2026". Unchanged if it has no day. */
export function dayOf(date: string): string {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? [];
  const at = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(at) ? date : DAY.format(at);
}

/** Names shown in one line at most. */
const MOST_NAMED = 12;

/** Names in one line: "Ann Smith, John Baker and 3 more". */
export function listed(names: readonly string[]): string {
  if (names.length === 0) return wording.card.none;
  const more = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${shown} ${wording.answer.more(more)}` : shown;
}

/** How many there are, and of each kind, most frequent first: "5 (navigation 3, byline 2)", "1 (Ann Smith)". */
export function tallied(counts: Readonly<Record<string, number>>): string {
  const kinds = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  if (kinds.length === 0) return wording.card.none;
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  const parts =
    kinds.length === 1 ? kinds.map(([kind]) => kind) : kinds.map(([kind, count]) => `${kind} ${count}`);
  return `${total} (${listed(parts)})`;
}

/** What's wrong with an article file, as the end of a sentence that starts with the file ("it has …"), on one line. */
export const files = {
  tooLong: (most: number): string => `is longer than ${most.toLocaleString('en')} characters`,
  notUtf8: 'isn’t UTF-8 text',
  controls: (line: number): string => `has control characters in line ${line}`,
  escapedControls: 'has control characters, written as escapes',
  noText: 'has no text (images, tables, HTML, footnotes and code don’t count)',
  notRegular: 'isn’t a regular file',
  unreadable: (code: string): string => `can’t be read (${code})`,
  sameName: 'has the same name as another article',
  bug: (error: string): string => `makes Verbatim fail (${error}), which is a bug: please report it`,
  mistake: (line: number, what: string): string => `has a mistake in line ${line}: ${what}`,
  openFrontMatter: 'has front matter that doesn’t end: add a line of --- below it',
  emptyFrontMatter: 'has empty front matter: add title: … between the lines of ---, or remove both',
  longFrontMatter: (most: number): string =>
    `has front matter longer than ${most.toLocaleString('en')} characters`,
  secondFrontMatter: (line: number): string =>
    `has a second front matter in line ${line}: put each article in its own file`,
  noTitle: 'has no title: add title: … to the front matter, or start the text with # and the title',
  noFields: 'has front matter without fields: write one per line, such as title: …',
  unknownField: (line: number, name: string, known: string): string =>
    `has an unknown field in line ${line}, ${name}: the fields are ${known}`,
  severalValues: (line: number, name: string): string =>
    `has several values for ${name} in line ${line}: write them as one text`,
  startsWith: (line: number, mark: string): string =>
    `has a value in line ${line} that starts with ${mark}: put it in quotation marks`,
  comment: (line: number): string =>
    `has a # in line ${line}, which ends the value: put the value in quotation marks`,
  published: {
    format: 'write the publication date as 2022-01-31 or 2022-01-31T09:30Z',
    exists: 'there’s no such date',
  },
  url: {
    scheme: 'the URL must start with http:// or https:// and have no spaces',
    length: (most: number): string => `the URL is longer than ${most.toLocaleString('en')} characters`,
    valid: 'the URL isn’t valid',
    user: 'the URL has a user name (the part before @): leave it out',
  },
  yaml: {
    twice: 'this field is there twice, so remove one',
    second: 'a second front matter starts here, so put each article in its own file',
    tab: 'the line starts with a tab, so remove it',
    noField: 'this isn’t a field, so write it as title: …',
    space: 'put a space after the colon, as in title: …',
    quotes: `a quotation mark is missing, or there’s one inside the value: use '…' around "…" or the other way round`,
    colon: 'the value has a colon, so put it in quotation marks, as in title: "…"',
    quote: 'put the value in quotation marks, as in title: "…"',
  },
} as const;

/** What the jobs of the terminal print, apart from `wording.terminal`. */
export const terminalJobs = {
  card: {
    publisher: 'publisher',
    author: 'author',
    published: 'published',
    link: 'link',
    paragraphs: 'paragraphs',
    sentences: (paragraphs: number, sentences: number): string =>
      `${paragraphs} (${counted(sentences, 'sentence')})`,
    people: 'people',
    quotations: 'quotations',
    leftOut: 'left out',
  },
  /** What takes long. */
  during: {
    add: 'Reading the article',
    library: 'Reading the library',
    start: 'Loading the articles and connecting to Discord',
  },
  /** The jobs whose usage isn't in `wording.terminal`. */
  usage: {
    batch: [
      'Answer requests from a script, one JSON object a line in and out:',
      '  npm run --silent batch < requests.jsonl > answers.jsonl',
      'docs/scripting.md describes the requests.',
    ].join('\n'),
    register: [
      'Register the slash commands with Discord, for the HTTP endpoint (the gateway does it by itself):',
      '  npm run register',
      'It reads DISCORD_TOKEN from .env.',
    ].join('\n'),
  },
} as const;

/** What the setup and the start say about connecting to Discord. */
export const setupWording = {
  usage: [
    'Set up the bot on Discord, step by step:',
    '  npm run setup',
    '  echo "$TOKEN" | npm run setup      (for scripts: reads the token from standard input)',
    'It checks the token, writes .env, registers the commands and prints the invite link. Run it again to go on.',
  ].join('\n'),
  portal: (url: string): string =>
    [
      `Open ${url}, choose New Application, and give the bot its name.`,
      'Then open its Bot page, choose Reset Token, and copy the token. It needs no privileged intents.',
    ].join('\n'),
  token: 'Paste the token (it isn’t shown)',
  notAToken: 'That isn’t a bot token. It has three parts with full stops between them.',
  wrongToken: 'Discord doesn’t know that token. Copy it again, or reset it on the Bot page.',
  checking: 'Checking the token',
  registering: 'Registering the commands',
  looking: 'Looking up the bot’s servers',
  saved: (name: string): string =>
    `Connected to ${name}. The token and the public key are in .env, which only you can read.`,
  endpoint: (url: string, page: string): string =>
    `Discord sends this bot’s interactions to ${url}, so npm start won’t get any. Clear “Interactions Endpoint URL” at ${page}, unless you run the HTTP endpoint.`,
  servers: (named: readonly string[], others: number, more: boolean): string => {
    if (named.length === 0) return 'The bot isn’t in any server yet.';
    const rest = others === 0 ? '' : ` and ${more ? 'more than ' : ''}${counted(others, 'other')}`;
    return `The bot is in ${named.join(', ')}${rest}.`;
  },
  invite: (url: string): string => `Add it to a server: ${url}`,
  done: 'Ready. Start the bot with npm start.',
  goOn: 'Nothing is lost. Run npm run setup again to go on.',
  stopped: 'Stopped. Run npm run setup again to go on.',
  noInput:
    'There’s no token. Run npm run setup in a terminal, or send the token to it: echo "$TOKEN" | npm run setup',
  notWritten: (file: string, code: string): string =>
    `Can’t write ${file} (${code}). Check the permissions of this folder and the space on the disk, then run npm run setup again.`,
  closing: (file: string): string =>
    `Other people on this machine could read ${file}. From now on, only you can. If they aren’t trusted, reset the token.`,
  open: (file: string): string =>
    `Warning: other people on this machine can read ${file}, which holds the bot’s token. Run chmod 600 ${file}.`,
  toDiscord: 'To use it on Discord, run npm run setup.',
} as const;
