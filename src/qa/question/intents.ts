import type { QuestionWord } from '../../nlp/annotations.ts';

/** Something about an article that its source states, rather than its text. */
export type MetadataField = 'author' | 'published' | 'source';

/** What somebody wants from the bot: an answer from the articles' words, or something else. */
export type Intent =
  | { readonly kind: 'question' }
  /** About "it", whatever the article reports: when it happened, why, and so on. */
  | { readonly kind: 'main event'; readonly word: QuestionWord }
  /** About the article itself: who wrote it, when it was published, where it's from. */
  | { readonly kind: 'metadata'; readonly field: MetadataField }
  | { readonly kind: 'summary' }
  | { readonly kind: 'small talk'; readonly type: 'greeting' | 'thanks' | 'goodbye' | 'reaction' }
  /** About the bot: who it is, and what it can do. */
  | { readonly kind: 'help' };

/** Phrases that mean an intent where they are the whole message. */
export type IntentPhrases = {
  readonly intent: Intent;
  /** Regular expressions over `plainWords` text, in which `<name>` stands for one of PLACEHOLDERS. */
  readonly phrases: readonly string[];
};

/** What the phrases' placeholders stand for. "The report" or "the book" doesn't mean the article: an article may be about one. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  it: '(?:it|<this>)',
  this: '(?:this|that|<article>)',
  article:
    '(?:(?:this|that|your|ur|these) <adjective>?<any>|(?:the )?<adjective>?(?:article|articel|artical|aritcle|atricle|story|news|news (?:article|story|item)|write ?up))',
  event: '(?:it|this|that|everything|(?:this|the|that) (?:event|incident|thing|whole thing))',
  happen:
    '(?:happen(?:ed|ing|s)?|take place|taken place|taking place|occur(?:red|s)?|go down|went down|going down|come about|came about)',
  any: '(?:article|articel|artical|aritcle|atricle|story|piece|post|news|text|report|write ?up|op ed|column|editorial|essay|blog(?: post)?|page|(?:news )?(?:article|story|item|report))',
  adjective: '(?:(?:whole|entire|full|original|current|long|damn|first|last) )',
  is: '(?:is|was|are|were)',
  a: '(?:(?:a|an|the|ur|your|some) )',
  quick: '(?:(?:quick|short|brief|simple|fast|little|one line|one sentence|good) )',
  summary:
    '(?:summ?[ae]ry|summar(?:ization|isation)|tl dr|tldr|gist|recap|rundown|run down|overview|synopsis|outline|abstract|short version|cliff ?notes|digest|low ?down)',
  summarize: '(?:summ?[ae]r[iy][sz]e)',
  outlet:
    '(?:(?:news ?)?(?:paper|site|website|outlet|agency|source|organi[sz]ation)|publication|magazine|site|website|web site|outlet|publisher|blog)',
};

const MAIN_EVENT: readonly IntentPhrases[] = (['when', 'where', 'why', 'how'] as const).map((word) => ({
  intent: { kind: 'main event', word },
  phrases: [
    `${word} (?:did|does|do|has|have|<is>) (?:all )?<event> (?:all )?<happen>`,
    `${word} (?:<is> )?<event>(?: at)?`,
  ],
}));

const METADATA: readonly IntentPhrases[] = [
  {
    intent: { kind: 'metadata', field: 'author' },
    phrases: [
      'who (?:wrote|authored|penned|is writing|did write|write|writes) <it>(?: and when)?',
      'who <is> <a>?(?:author|writer|reporter|journalist|person|guy|one) (?:who|that) wrote <it>',
      '(?:what|which) (?:author|writer|reporter|journalist|person) wrote <it>',
      'who (?:reported|covered) <this>',
      'who (?:made|did|is reporting) <article>',
      'who <is> <a>?(?:author|authors|writer|writers)(?: (?:of|for|behind|on) <it>)?',
      'who <is> <a>?(?:reporter|reporters|journalist|journalists|columnist)(?: (?:of|for|behind|on) <this>)',
      '(?:who|whom) (?:<is> )?<it> (?:written |authored |penned )?by',
      '(?:who|whom) <is> <it> (?:written|authored|penned)(?: by)?',
      '<it> (?:<is> )?(?:written )?by (?:who|whom)',
      '(?:by|written by) (?:who|whom)(?: <is> <it>(?: written)?)?',
      'who <is> behind <article>',
      'whose (?:article|story|piece) is (?:this|that|it)',
      '<a>?(?:author|authors|writer|byline)(?: name)?(?: (?:of|for) <it>)?',
      '<article>s? (?:author|authors|writer)(?: name)?',
      'what <is> <a>?(?:author|authors|writer|writers) name',
      'what <is> <a>?(?:name|names) of <a>(?:author|authors|writer)',
      'name of <a>?(?:author|writer)',
      'who <is> <article>s? (?:author|writer)',
    ],
  },
  {
    intent: { kind: 'metadata', field: 'published' },
    phrases: [
      'when <is> <it> (?:first )?(?:published|written|posted|printed|uploaded|last updated|updated|publish|dated)',
      'when <is> <this> (?:reported|from)',
      'when <is> <article> (?:released|made)',
      'when did <this> (?:come out|get (?:published|posted|released)|go (?:up|live|out)|drop)',
      'when did (?:they|you|the author) (?:publish|post|write) <it>',
      '(?:published|posted|written) when',
      'when (?:published|posted|written)',
      'what (?:date|day|month|year|time) (?:<is> )?<it> (?:published|written|posted|from)',
      'what (?:date|day|year) <is> <article>',
      'what <is> <a>?(?:publication|publish|publishing|posting|release)? ?(?:date|time) of (?:publication|<this>)',
      'what <is> <a>?(?:publication|publish|publishing) date',
      '<a>?(?:(?:publication|publish|publishing) date|date of publication|date published|published date|publish time)(?: of <this>)?',
      '<a>?date of <this>',
      '<article>s? (?:publication )?date',
      'what <is> <article>s? date',
      'how (?:old|recent|new|current|fresh) is <this>',
      'is <this> (?:recent|new|old|current|up to date)',
    ],
  },
  {
    intent: { kind: 'metadata', field: 'source' },
    phrases: [
      'who (?:published|posted|released|printed|ran|publishes) <it>',
      'who <is> <it> (?:published|posted|printed) by',
      'who <is> <a>?publisher(?: of <it>)?',
      '<a>?(?:publisher|source|sources|sauce|link|url|citation|web address|hyperlink)(?: (?:of|for|to) <it>)?',
      'what <is> <a>?(?:publisher|source|sources|link|url|web address)(?: (?:of|for|to) <it>)?',
      '<article>s? (?:publisher|source|sources|link|url)',
      'what <is> <article>s? (?:publisher|source|sources|link|url)',
      'where (?:is|are|was) <this> (?:from|taken from|coming from)',
      'where (?:did|does|do) <this> come from',
      'where did (?:you|u) (?:get|find|read|see) <it>(?: from| at)?',
      'where <is> <it> (?:first )?(?:published|posted|printed)',
      'where (?:can|do|could) (?:i|we) (?:read|find|get|see) <this>',
      '(?:what|which) <outlet> (?:<is> )?<this>(?: (?:from|in|published in|published by|on|by))?',
      '(?:what|which) <outlet> (?:published|posted|wrote|ran|printed|made|did) <it>',
      '(?:what|which) <outlet> did <this> come from',
      'what <is> <a>?(?:outlet|publication)',
      '(?:(?:give|send|show|drop|post|share)(?: me| us)?|got|have you got|do you have|is there|have|where is|i need|i want) <a>?(?:link|url|source)(?: (?:of|for|to) <it>)?',
      '(?:link|source) it',
      'is there <a>?(?:link|source)(?: to <it>)?',
      'original (?:article|source|story|link)',
    ],
  },
];

const SUMMARY: IntentPhrases = {
  intent: { kind: 'summary' },
  phrases: [
    '<a>?<quick>?<summary>(?: (?:of|for|on) <it>)?',
    '<this>s? <summary>',
    '<summarize>(?: <it>)?(?: up)?',
    '<summary> <it>',
    '(?:sum|wrap) (?:<it> up|up <it>|up)',
    '(?:recap|shorten|condense|outline|tldr|tl dr|describe) <it>',
    '(?:<summarize>|explain|describe|recap) <it> (?:in|with) (?:\\w+ ){1,3}(?:words?|sentences?|lines?|paragraphs?|points?|bullets?)',
    '(?:give|get|make|write|show|send|got|have|need|want|is there|i need|i want|i would like|id like|do)(?: me| us)? <a>?<quick>?<summary>(?: (?:of|for|on) <it>)?',
    'what (?:<is> )?<it> (?:even |all |really )?(?:about|abt)',
    'what <is> <a>?(?:story|gist|deal|main (?:point|idea|topic|message|story)|point|topic|news|tldr|tl dr|summary|takeaway|bottom line|headline|key (?:point|message)|subject|short version)(?: (?:here|of <it>|in <it>|with <it>))?',
    'what are <a>?(?:(?:main|key|most important) )?(?:points|takeaways|facts|ideas|highlights|topics)(?: (?:here|of <it>|in <it>))?',
    '<a>?(?:main|key) (?:points?|ideas?|takeaways?|facts?)(?: (?:here|of <it>|in <it>))?',
    'what (?:does|did|do) <article> (?:say|cover|discuss|talk about)',
    'what (?:does|did) (?:it|this) say',
    'what <is> all <this> about',
    'explain(?: <it>)?(?: like i am (?:5|five))?',
    '(?:too long )?did ?nt read(?: it)?|too long',
    'what (?:happened|is going on|is happening|went down|is up)(?: (?:here|in <this>))?',
    'what is new',
    'what (?:did|have) i miss(?:ed)?',
    '(?:tell|talk to)(?: me| us)? (?:more )?about <it>',
    '(?:catch me up|fill me in|break (?:it|this) down|eli5|brief me|in (?:a nutshell|short|brief|one sentence))',
    '<a>?(?:five|5) ?ws',
  ],
};

const HELP: IntentPhrases = {
  intent: { kind: 'help' },
  phrases: [
    '(?:i )?(?:need )?(?:some )?help(?: me| us)?',
    '(?:can|could|will) (?:you|u) help(?: me| us)?',
    'how (?:can|do|could|will) you help(?: me| us)?',
    'what (?:can|could|do|does|is|else can) (?:you|this bot|the bot|this) (?:actually )?do',
    'what (?:can|could|should|do) (?:i|we) (?:ask|say|do|type)(?: (?:you|here|it))?',
    'what are you (?:for|able to do|capable of|good (?:for|at))',
    'how (?:do|does|can|should) (?:you|this|this bot|the bot|this thing) work',
    'how (?:do|does|can|should|to)(?: (?:i|we|one|you))? (?:use|talk to|ask|work with) (?:you|this|the bot|this bot|this thing|it|verbatim)',
    'how to use',
    'how (?:do|can|to) (?:(?:i|we) )?(?:ask <a>?questions?|add <a>?(?:article|articles|link|links))',
    'what commands are there',
    '(?:is )?(?:anyone|anybody|you) there',
    '<a>?(?:commands?|instructions|options|menu|manual|user guide|features)',
    'what (?:<is> )?(?:the |your |all the )?(?:commands?|options|features|instructions)',
    '(?:show|list|give)(?: me)? (?:the |your |all )?(?:commands|options|help|features)',
    '(?:who|what) (?:are|is) (?:you|this bot|the bot|verbatim)(?: exactly| for)?',
    'who (?:made|created|built|programmed|coded|runs|owns|wrote) (?:you|this bot|the bot|verbatim)',
    'what is your (?:name|job|purpose)',
    'what do i call you',
    '(?:are|r) you (?:<a>?)(?:real|human|person|alive|robot|bot|ai|a i|llm|machine|chat ?gpt|gpt|chat ?bot|computer|there|working|online|sentient)(?: (?:or (?:<a>?)(?:human|person|bot|robot|real|ai))| person| human)?',
    '(?:you|your|youre) (?:are )?<a>(?:bot|robot|ai|human)',
    'is (?:this|that|it) <a>?(?:bot|ai|chat ?bot|robot|chat ?gpt)',
    'do you (?:use ai|work|speak english)',
  ],
};

/** In order of precedence: the first that fits the whole message counts. */
export const INTENT_PHRASES: readonly IntentPhrases[] = [...METADATA, ...MAIN_EVENT, SUMMARY, HELP];

/** A message is small talk if it has nothing but these and VOCATIVES. If it has several, the type listed first counts. */
export const SMALL_TALK: readonly IntentPhrases[] = [
  {
    intent: { kind: 'small talk', type: 'thanks' },
    phrases: [
      '(?:many |ok )?(?:thanks?|thank you|thankyou|thanx|thx|thnx|tnx|tks|ty|tysm|tyvm|ta)(?: (?:a lot|a bunch|a ton|so much|very much|heaps|a million|for (?:the |your )?(?:help|info|answer|that|this|it)))?',
      '(?:much |really )?appreciated',
      'appreciate (?:it|that|you)',
      'cheers',
    ],
  },
  {
    intent: { kind: 'small talk', type: 'goodbye' },
    phrases: [
      '(?:good ?)?bye(?: bye)?',
      'cya',
      'see (?:you|ya)(?: (?:later|soon|around|tomorrow))?',
      'good ?night|gn',
      '(?:talk to you )?later|ttyl|gtg|g2g|brb|farewell|take care|have a (?:good|nice|great) (?:day|night|one|evening|weekend)',
    ],
  },
  {
    intent: { kind: 'small talk', type: 'greeting' },
    phrases: [
      'hru|hi|hello|helo|hallo|hey|heya|hiya|hi ya|yo|howdy|greetings|hola|sup|wassup|wazzup|gm|gday',
      'good (?:morning|afternoon|evening|day)',
      'what is up',
      'how (?:are|is) (?:you|it goin|it going|things|everything|everyone|everybody|life|your day)(?: (?:doing|going|today))*',
      'how (?:have|do) you (?:been|do)',
      '(?:nice|good|great) to (?:meet|see) you',
    ],
  },
  {
    intent: { kind: 'small talk', type: 'reaction' },
    phrases: [
      'lol|lo+l|lmf?ao|rofl|xd|(?:ha)+h?|he(?:he)+h?|ok|oki|okie|okay|okey|k|kk|cool|nice|neat|great|awesome|amazing|perfect|wow|whoa|omg|wtf|damn|yay|yes|yeah|yep|yup|no|nope|nah|sure|right|true|fine|alright|hm+|oh|ah|aha|i see|got it|gotcha|makes sense|interesting|fair enough|sounds good',
      '(?:good|bad|nice|great|best|smart|stupid|dumb) (?:bot|job|work|one|answer)',
      'well done|np|no problem|no worries|youre welcome|you are welcome|never ?mind|nvm|sorry|my bad|please|test|testing|i love you|ily|idk|same|not bad|very (?:good|nice|cool)',
    ],
  },
];

/** Whom small talk addresses, and words that go with it. */
export const VOCATIVES =
  'there|bot|robot|verbatim|everyone|everybody|all|guys|folks|friend|buddy|mate|man|dude|bro|again|you|and|so|very|much|now|then|for now|today';

/** Words that people put before and after what they want. */
export const LEAD_INS =
  'please|hey|hi|hello|yo|ok|okay|so|and|but|also|um|uh|well|now|wait|btw|oh|thanks|thank you|lol|bot|verbatim|quick question|question|do you know|(?:can|could|will|would|do) you(?: please)?|can i (?:get|have)|may i have|(?:please )?tell (?:me|us)|let me know|you know|(?:i )?(?:just )?(?:want|need|would like) to know|i wonder|any idea|does (?:anyone|anybody|someone) know|anyone know|remind me';
export const LEAD_OUTS =
  'please|thanks|thank you|bot|verbatim|bro|lol|btw|again|anyway|though|then|for me|to me|here|asap|now|quickly|today|do you know';
/** Words that add nothing, wherever they are. */
export const FILLERS = 'tf|the (?:hell|heck|fuck|f)|actually|exactly|originally|really|basically|even|just';
/** Chat spellings of whole words. */
export const CHAT_SPELLINGS: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  r: 'are',
  ur: 'your',
  y: 'why',
  pls: 'please',
  plz: 'please',
  plss: 'please',
  da: 'the',
  teh: 'the',
  dis: 'this',
  dat: 'that',
  tho: 'though',
  abt: 'about',
  gimme: 'give me',
  lemme: 'let me',
  wanna: 'want to',
  gonna: 'going to',
  im: 'i am',
  artcle: 'article',
  storry: 'story',
  wrot: 'wrote',
  rote: 'wrote',
  publised: 'published',
  publshed: 'published',
  pubished: 'published',
  auther: 'author',
  autor: 'author',
};
