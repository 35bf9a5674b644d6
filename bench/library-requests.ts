import type { Knowledge } from '../src/qa/knowledge.ts';
import { slice } from '../src/text/article.ts';
import type { Respond } from '../src/discord/respond.ts';
import { autocomplete, button, chatCommand, messageCommand } from '../test/support/interactions.ts';
import { mistype } from './questions.ts';
import { type Random, pick } from './random.ts';

/** Makes an interaction; some need an answer to build on. */
type MakeRequest = (respond: Respond) => unknown;

/** What people ask of a library, by what it is; each time about something else. */
export function libraryRequests(knowledge: Knowledge, random: Random): Readonly<Record<string, MakeRequest>> {
  const articles = knowledge.articles();
  const article = () => pick(random, articles);
  const name = (): string => {
    const { article: read, facts } = article();
    return slice(read.text, pick(random, facts.entities).name);
  };
  const speaker = (): string => {
    const { article: read, facts } = article();
    const named = facts.quotations.flatMap(({ speaker: who }) => who?.entity ?? []);
    return named.length === 0 ? name() : slice(read.text, pick(random, named).name);
  };
  const sentence = (): string => {
    const { article: read, sentences } = article();
    return slice(read.text, pick(random, sentences)).replace(/\.$/, '');
  };
  const words = (): string => sentence().split(' ').slice(2, 9).join(' ');
  const misspelt = (given: string): string => mistype(random, given.length < 3 ? 'Keller' : given);
  const begun = (given: string): string => given.slice(0, 2 + Math.floor(random() * 5));
  const customIds = (answer: unknown): string[] =>
    [...JSON.stringify(answer).matchAll(/"custom_id":"([\w-]+)"/g)].flatMap(([, id]) => id ?? []);
  return {
    '/who NAME': () => chatCommand('who', { question: name() }),
    '/who most named': () =>
      chatCommand('who', { question: pick(random, ['President', 'Anna', 'Kenya', 'Frank', 'Mayor Maria']) }),
    '/who NAME, misspelt': () => chatCommand('who', { question: misspelt(name()) }),
    '/who words': () => chatCommand('who', { question: words() }),
    '/where words, misspelt': () => chatCommand('where', { question: misspelt(words()) }),
    '/ask words': () => chatCommand('ask', { question: `What ${words()}?` }),
    '/ask sentence': () => chatCommand('ask', { question: sentence() }),
    '/ask of another script': () => chatCommand('ask', { question: 'Кто послал десантников' }),
    '/ask what somebody said': () =>
      chatCommand('ask', { question: `What did ${speaker()} say about ${words()}?` }),
    '/who of one article': () => chatCommand('who', { question: words(), article: article().key }),
    '/who article by its title': () =>
      chatCommand('who', { question: words(), article: article().article.title }),
    '/quote speaker': () => chatCommand('quote', { speaker: speaker() }),
    '/quote speaker about': () => chatCommand('quote', { speaker: speaker(), about: words() }),
    '/quote about': () => chatCommand('quote', { about: words() }),
    '/quote a senior official': () => chatCommand('quote', { speaker: `a senior ${words().split(' ')[0]}` }),
    '/quote article': () => chatCommand('quote', { article: article().key }),
    '/brief article': () => chatCommand('brief', { article: article().key }),
    '/brief': () => chatCommand('brief'),
    '/read article': () => chatCommand('read', { article: article().key }),
    '/help': () => chatCommand('help'),
    'Find the passage': () => messageCommand('Find the passage', `${sentence()} ${sentence()} ${sentence()}`),
    'name, nothing typed': () => autocomplete('who', { question: '' }, 'question'),
    'name, begun': () => autocomplete('who', { question: begun(name()) }, 'question'),
    'name, misspelt': () => autocomplete('who', { question: misspelt(name()) }, 'question'),
    'name, last word': () => autocomplete('who', { question: `${words()} ${begun(name())}` }, 'question'),
    'speaker, nothing typed': () => autocomplete('quote', { speaker: '' }, 'speaker'),
    'speaker, begun': () => autocomplete('quote', { speaker: begun(speaker()) }, 'speaker'),
    'speaker, misspelt': () => autocomplete('quote', { speaker: misspelt(speaker()) }, 'speaker'),
    'article, nothing typed': () => autocomplete('who', { article: '' }, 'article'),
    'article, begun': () => autocomplete('who', { article: begun(article().article.title) }, 'article'),
    'article, words': () =>
      autocomplete('who', { article: article().article.title.split(' ').slice(1, 3).join(' ') }, 'article'),
    'article, misspelt': () => autocomplete('who', { article: misspelt(article().article.title) }, 'article'),
    'question, nothing typed': () => autocomplete('ask', { question: '' }, 'question'),
    'question, begun': () => autocomplete('ask', { question: `What did ${begun(speaker())}` }, 'question'),
    'question, words': () => autocomplete('ask', { question: `${words()} ${begun(name())}` }, 'question'),
    button: async (respond) => {
      const ids = customIds(await respond(chatCommand('ask', { question: words() })));
      return ids.length > 0 ? button(pick(random, ids)) : chatCommand('help');
    },
  };
}
