/**
 * Every sentence that Verbatim says to a person in a chat or a terminal, in one place. None of them says anything
 * about the world: what an article says is always quoted from it. (The playground's page has its own, beside it.)
 */

/** Longest question, in UTF-16 units. */
export const QUESTION_LENGTH = 500;

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

/** The articles that are there from the start; servers and people have their own besides. */
function inFolder(articles: number): string {
  return `${counted(articles, 'article')} in the knowledge folder`;
}

export const wording = {
  answer: {
    notSaid: 'The article does not say.',
    notSaidByAny: 'The articles do not say.',
    nearest: 'Nearest passages:',
    noPassage: 'No passage comes near the question. Try other words, or `/brief` for what it is about.',
    searchedFor: 'searched for',
    exactly: 'exactly what was typed',
    more: (count: number): string => `and ${count} more`,
  },
  place: (paragraph: number, sentence: number): string => `¶${paragraph}, sentence ${sentence}`,
  paragraph: (paragraph: number): string => `¶${paragraph}`,
  title: 'headline',
  /** Who says so, after the stance of the article's own verb. */
  by: {
    neutral: (who: string): string => `says: ${who}`,
    doubtful: (who: string): string => `claims: ${who}`,
    denial: (who: string): string => `denies: ${who}`,
    admission: (who: string): string => `admits: ${who}`,
    accordingTo: (who: string): string => `according to ${who}`,
    unknown: 'words of somebody the article does not name',
    withRole: (name: string, role: string): string => `${name}, “${role}”`,
  },
  buttons: {
    next: (at: number, of: number): string => `Next · ${at} of ${of}`,
    previous: 'Previous',
    nextPassage: 'Next',
    around: 'Around it',
    back: 'Only the sentence',
    exact: 'Exactly as typed',
    correct: 'Correct spelling',
    share: 'Share',
    source: 'Source',
    rename: 'Rename',
    remove: 'Remove',
    reallyRemove: 'Forget it',
    keep: 'Keep it',
    reallyForget: 'Forget everything',
    keepAll: 'Keep everything',
  },
  brief: {
    who: 'Who',
    what: 'What',
    when: 'When',
    where: 'Where',
    why: 'Why',
    how: 'How',
    none: 'The article does not say.',
  },
  quotations: {
    title: 'Quotations',
    none: 'No quotation in this article names its speaker.',
    damaged: 'The quotation marks here are damaged in the article; they are shown as they stand.',
  },
  help: {
    title: 'Ask the article; it answers in its own words.',
    intro:
      'Every answer is a quotation, character for character, with the place where it stands. If the article does not say, the answer says so.',
    commands: 'What can be asked',
    menu: 'Right-click (or press and hold) a message, then Apps → Find the passage: the passages nearest to what it says.',
    options: '`article` chooses one article, `private` shows the answer to you alone.',
    adding: (mention: string): string =>
      `${mention} adds an article by link, file or pasted text, and so does Apps → Add this article on a message: for those who may manage the server, and for everybody in direct messages.`,
    articles: (count: number): string => (count === 1 ? 'One article to ask:' : `${count} articles to ask:`),
    noArticle: 'There is no article to ask yet.',
  },
  terminal: {
    ready: (url: string, articles: number): string =>
      `Verbatim is ready: ${url} (${inFolder(articles)}; Ctrl+C stops it)`,
    connected: (articles: number): string =>
      `Verbatim is on Discord (${inFolder(articles)}; Ctrl+C stops it).`,
    stopping: 'Stopping …',
    brokenFile: (file: string, problem: string): string => `${file} is left out: it ${problem}.`,
    emptyFolder: (folder: string): string =>
      `There is no article in ${folder}: add one with npm run add -- LINK, or put a .md or .txt file there, and start again to ask it.`,
    noFolder: (folder: string, code: string): string =>
      `The knowledge folder ${folder} cannot be read (${code}): create it, or set KNOWLEDGE_FOLDER to another.`,
    portInUse: (port: number): string =>
      `Port ${port} is in use: stop what listens there, or start with another, as in PLAYGROUND_PORT=${port + 1} npm start.`,
    portRefused: (port: number, code: string): string =>
      `Port ${port} cannot be used (${code}): set PLAYGROUND_PORT to another, above 1023.`,
    exact: '(--exact: exactly what was typed)',
    storeAway: (where: string): string =>
      `The database (${where}) does not answer: start it, or see whether another program locks it, and start again.`,
    storeRefused: {
      'no-database': (where: string): string =>
        `${where} is no database of Verbatim’s, or is damaged: take it away, or name another file in DATABASE_FILE.`,
      newer: (where: string): string =>
        `The database (${where}) was made by a newer version of Verbatim: start that version. Nothing was changed.`,
      refused: (where: string, why: string): string =>
        `The database (${where}) cannot be used (${why}): check DATABASE_URL or DATABASE_FILE, and who may use it.`,
    },
    served: (url: string, metrics: string | null, articles: number): string =>
      `Verbatim answers Discord at ${url}/interactions (${metrics === null ? '' : `metrics: ${metrics}/metrics; `}${inFolder(articles)}; Ctrl+C stops it).`,
    sharded: (shards: number): string => `Verbatim starts ${shards} shards; Ctrl+C stops them.`,
    shardsLost: 'One shard ended again and again, so all are stopped: its lines above say why.',
    startUsage:
      'Start with npm start, or npm start -- --mode gateway, http or playground; --shards takes a number or auto, and goes with the gateway.',
    listenInUse: (port: number, setting: string): string =>
      `Port ${port} is in use: stop what listens there, or set ${setting} to another.`,
    listenRefused: (port: number, code: string, setting: string): string =>
      `Port ${port} cannot be used (${code}): set ${setting}, or the host beside it, to another.`,
    noPublicKey:
      'DISCORD_PUBLIC_KEY is not set: copy it from the developer portal, page General Information, into .env (see .env.example).',
    noToken: 'DISCORD_TOKEN is not set: put the bot’s token into .env (see .env.example).',
    gateway: {
      token:
        'Discord does not know this token: copy it anew from the developer portal, page Bot, into DISCORD_TOKEN in .env.',
      intents:
        'Discord refuses the intents of this bot: it needs none, so check the application in the developer portal.',
      sharding: 'The bot is in too many servers for one connection.',
      sessions:
        'Discord’s starts for today are used up: wait until tomorrow, and look for what restarts the bot.',
      refused: 'Discord refuses the connection: look at the log above for its code.',
      unavailable:
        'Discord answers with errors at the moment: look at discordstatus.com and start again later.',
      unreachable: 'Discord cannot be reached: check the network (and DISCORD_API, if it is set).',
    },
    registered: (commands: number): string => `${counted(commands, 'command')} registered.`,
    unknownJob: (name: string): string =>
      `There is no job "${name}": use start, ask, add, library, batch, inspect or register.`,
    unknownCommand: (name: string): string => `There is no command "${name}".`,
    articles: 'Name one with --article:',
    unknownOption: (message: string): string => `${message}.`,
    askUsage: [
      'Ask the articles of the knowledge folder:',
      '  npm run ask -- who "sent paratroopers"',
      '  npm run ask -- quote --speaker Putin --about Kazakhstan',
      '  npm run ask -- brief',
      'Commands: who what where when why how quote ask brief read help.',
      'Options: --article NAME  --paragraph N  --exact (no spelling corrected)  --json (for scripts)',
      '         --explain (what spoke for each passage)',
    ].join('\n'),
    addUsage: [
      'Add an article to the knowledge folder, from the web or from a file (.html, .pdf, .md, .txt):',
      '  npm run add -- https://example.com/harbour',
      '  npm run add -- harbour.pdf --title "Harbour reopens"',
      'Options: --title TITLE  --name NAME (what the new file is called)  --dry-run (shows it and writes nothing)',
    ].join('\n'),
    libraryUsage: [
      'Look at, copy or delete what a server or a person keeps, by Discord’s id of it:',
      '  npm run library -- info --server 1300000000000000001',
      '  npm run --silent library -- export --person 1300000000000000002 > copy.json',
      '  npm run library -- forget --server 1300000000000000001 --yes',
    ].join('\n'),
    libraryHolds: (articles: number, bytes: number): string =>
      `${counted(articles, 'article')}, ${(bytes / 1_000_000).toFixed(1)} MB of text.`,
    reallyForget: (articles: number): string =>
      `Nothing was deleted: ${counted(articles, 'article')} would be, for good. Say --yes to do it.`,
    cannotAdd: (given: string, problem: string): string => `${given} cannot be added: it ${problem}.`,
    noTitle: 'That article has no title: give it one with --title.',
    isKnown: (file: string): string =>
      `Nothing was added: that article is in ${file} already. To have it read anew, delete that file first.`,
    isAdded: (file: string, id: string): string =>
      [
        `Added as ${file}; delete that file to take it back. A bot that is running knows it after a restart.`,
        `Ask it: npm run ask -- brief --article ${id}`,
      ].join('\n'),
    dryRun: (file: string): string => `Nothing was written, as of --dry-run; it would be ${file}.`,
    notWritten: (file: string, code: string): string =>
      `${file} cannot be written (${code}), so nothing was added: make room, or see who may write there.`,
    inspectUsage: 'Name an article file: npm run inspect -- knowledge/FILE',
    inspectFailed: (file: string, problem: string): string => `${file} cannot be inspected: it ${problem}.`,
    interrupted: (error: string, places: readonly string[]): string =>
      [
        `Verbatim stopped on a fault of its own (${error}); please report it with these lines:`,
        ...places,
      ].join('\n  '),
  },
  /** What is known of an article that is being added, or is there. */
  card: {
    unknown: 'not known',
    none: 'none',
    unknownSpeaker: 'speaker not known',
    publisher: 'Publisher',
    author: 'Author',
    published: 'Published',
    length: 'Length',
    paragraphs: (paragraphs: number, sentences: number): string =>
      `${counted(paragraphs, 'paragraph')}, ${counted(sentences, 'sentence')}`,
    people: 'People',
    quotations: 'Quotations',
    setAside: 'Set aside',
    addedBy: (person: string, at: string): string => `added by ${person} ${at}`,
    holding: (articles: number, most: number): string => `${articles} of ${most} articles`,
  },
  /** Managing the articles of a server or a person. */
  library: {
    added: 'Added: it can be asked now.',
    known: 'Nothing was added: that article is here already.',
    linkOrFile: 'Give a link or a file, not both; send the command once for each.',
    full: {
      articles:
        'Nothing was added: this library holds as many articles as it may. Remove one with `/article remove` first.',
      bytes:
        'Nothing was added: with this article the library would hold more text than it may. Remove one with `/article remove` first.',
    },
    theFile: (problem: string): string => `The file ${problem}.`,
    nothingToAdd: 'There is no link and no file in that message. Use `/article add` to paste a text.',
    noTitle: 'A title cannot be empty. Try again.',
    empty: 'Nobody has added an article here yet. Add one with `/article add`.',
    title: 'Articles',
    page: (at: number, of: number): string => `page ${at} of ${of}`,
    holding: (articles: number, most: number, megabytes: string, mostMegabytes: string): string =>
      `${articles} of ${most} articles, ${megabytes} of ${mostMegabytes} MB`,
    usedHere: 'asked in this channel',
    uses: 'Questions in this channel now go to this article, unless another is chosen. `/article use` with nothing takes that back.',
    usesAll: 'Questions in this channel now go to all articles.',
    askToRemove: 'Forget this article? Its text and all that was read from it are deleted for good.',
    removed: 'That article is forgotten.',
    askToForget: (articles: number): string =>
      `Forget ${articles === 1 ? 'the one article' : `all ${articles} articles`} and everything else that is kept here? This cannot be undone; \`/article export\` gives you a copy first.`,
    forgotten: (articles: number): string =>
      `Forgotten: ${counted(articles, 'article')}, and everything else that was kept here.`,
    kept: 'Nothing was forgotten.',
    ownersOnly: 'Only the server’s owner and its administrators can do that.',
    managersOnly:
      'Only those who may manage this server, and for an hour whoever asked for this message, can do that.',
    exported: (articles: number): string => `Everything that is kept here, ${counted(articles, 'article')}:`,
    exportTooLarge:
      'All articles together are too large for a file here. Ask whoever runs this bot for a copy.',
    nobody: 'Discord did not say where this comes from, so there are no articles to ask.',
    away: 'The articles cannot be reached at the moment; nothing is lost. Try again in a minute.',
    forms: {
      paste: 'Add an article',
      title: 'Title',
      text: 'Text',
      textHint: 'Up to 4,000 characters; go on below.',
      more: 'Text, continued',
      moreHint: 'What goes on here begins a new paragraph.',
      link: 'Link',
      linkHint: 'Where the article can be read, if it can.',
      rename: 'Another title',
    },
  },
  /** Why the bot should not be sent interactions just now, for whoever operates it. */
  probe: {
    stopping: 'stopping',
    disconnected: 'not connected to Discord’s gateway',
    slow: 'no answer in time from a part of this bot',
    failed: 'a part of this bot fails to say whether it is ready',
    storeAway: 'the database does not answer',
  },
  notice: {
    noArticles: 'There is no article to ask yet. Add one with `/article add`.',
    whichArticle: 'Which article? Choose one with the `article` option.',
    unknownArticle: 'That article is not here. Choose one from the list that the `article` option offers.',
    noText: 'That message has no text to look for.',
    noWords: 'There is nothing to look for in that. Ask with a few words, for example a name.',
    onlyCommonWords:
      'That has only words such as “who” and “the” in it. Add what it is about: a name, a place or a thing, as in `who closed the bridge`.',
    otherLetters:
      'The question and the articles are written in different letters. Ask in the language of the articles.',
    tooLong: (name: string, most: number): string =>
      `That is too long: \`${name}\` takes up to ${most} characters. Shorten it and send it again.`,
    missing: (name: string): string => `\`${name}\` is missing. Fill it in and send the command again.`,
    wrongType: (name: string): string =>
      `\`${name}\` does not take that. Choose the command anew and fill it in.`,
    outOfRange: (name: string, least: number, most: number): string =>
      `\`${name}\` takes a whole number from ${least} to ${most}.`,
    noSuchPassage: (last: number): string => `The article has the paragraphs 1 to ${last}.`,
    unknownCommand:
      'That command is not known here. It may have been renamed; type `/` to see what there is.',
    outdated: 'That button is from an earlier version of the article or of this bot. Ask again.',
    questionUnread:
      'That message no longer shows the whole question, so it cannot be asked again. Type it anew.',
    notUnderstood: 'That could not be understood. Try again from the command.',
    tooMany: (seconds: number): string =>
      `That is more than you may ask within a minute. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
    failed: (id: string): string =>
      `Something went wrong here, not with your question. Try again; if it stays, report the number ${id}.`,
  },
  /** Why a link, a file or a page was not added, and what to do instead. */
  unreadable: {
    no_link: 'That is not a link to a page. Copy it from the browser’s address bar, beginning with https://.',
    scheme: 'Only links that begin with https:// or http:// can be added.',
    credentials: 'That link has a user name or a password in it. Give it without them.',
    port: 'Only pages at the usual ports of the web (80 and 443) can be added. Take the number out of the link.',
    private_address: 'That link leads into a private network, which this bot does not enter.',
    unknown_host: 'There is no site of that name. Check the link for a slip.',
    unreachable: 'Nobody answers there. Try again later, or attach the article as a file.',
    certificate: 'That site’s certificate is not valid, so nothing was taken from it.',
    too_many_redirects:
      'That link leads from one address to the next. Open it in a browser and copy the address where it ends.',
    not_there: 'There is no page at that link. Check it for a slip.',
    refused:
      'That site does not let this bot read the page. Attach the article as a file, or paste its text.',
    unavailable: 'That site has trouble giving the page just now. Try again later.',
    wrong_type: 'That link does not lead to text. A web page, a PDF, a .txt or a .md file can be added.',
    too_large: 'That is too large: articles of up to 10 MB are read.',
    unknown_packing:
      'That site sends the page packed in a way that cannot be unpacked here. Attach it as a file.',
    broken_off: 'The connection broke off before the page was here. Try again.',
    empty: 'There is no text in that.',
    too_long: 'That is too long for an article: up to 1,000,000 characters are read. Add a part of it.',
    unknown_kind: 'That kind of file is not read. Attach a .txt, .md, .html or .pdf file.',
    not_text: 'That file is named as text, but holds something else. Attach a .txt, .md, .html or .pdf file.',
    broken_pdf: 'That PDF cannot be read: it is damaged, or no PDF. Save it anew, or paste its text.',
    locked_pdf: 'That PDF is locked with a password. Attach one that is not, or paste its text.',
    scanned_pdf: 'That PDF holds pictures of pages and no text. Paste the text instead.',
    too_many_pages: 'That PDF has more than 300 pages. Attach the part that is the article.',
    no_main_text: 'No article was found on that page. Give the link of one article, or paste its text.',
    no_sentence: 'There is no sentence in that, so there is nothing to quote.',
    front_matter:
      'The lines between `---` at the head of that file cannot be read. Take them out, or correct them.',
    too_deep: 'That page is nested too deep to be read. Paste the article’s text instead.',
    too_many_elements: 'That page has too many parts to be read. Paste the article’s text instead.',
    too_many_attributes: 'That page has too much in its tags to be read. Paste the article’s text instead.',
    too_slow: 'That took too long and was given up. Try again later, or paste the article’s text.',
    too_much_memory: 'That takes too much memory to be read. Paste the article’s text instead.',
    busy: 'Too many articles are being added just now. Try again in a minute.',
    broken_reader: 'The bot failed at reading that. Paste the article’s text instead.',
  },
} as const;

/** Most names or kinds of a line. */
const MOST_NAMED = 12;

/** Some names in a line: "Ann Smith, John Baker and 3 more". */
export function listed(names: readonly string[]): string {
  if (names.length === 0) return wording.card.none;
  const more = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${shown} ${wording.answer.more(more)}` : shown;
}

/** How many there are, and of each kind, the most first: "5: navigation 3, byline 2". */
export function tallied(counts: Readonly<Record<string, number>>): string {
  const kinds = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  if (kinds.length === 0) return wording.card.none;
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  return `${total}: ${listed(kinds.map(([kind, count]) => `${kind} ${count}`))}`;
}
