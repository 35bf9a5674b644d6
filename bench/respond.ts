import { Knowledge } from '../src/qa/knowledge.ts';
import { loadKnowledgeFolder } from '../src/ingest/files/knowledge-folder.ts';
import { autocomplete, chatCommand } from '../test/support/interactions.ts';
import { printFigure, quantile } from './figures.ts';
import { respondAbout } from '../test/support/respond-about.ts';

const ROUNDS = 400;
const WARM_UP = 100;

const REQUESTS = [
  ['who', { question: 'sent paratroopers' }],
  ['who', { question: 'Tokaev' }],
  ['where', { question: 'have shops reopened' }],
  ['when', { question: 'was the internet on' }],
  ['how', { question: 'many protesters were killed' }],
  ['why', { question: 'were paratroopers sent to Kazahkstan' }],
  ['ask', { question: 'What did Putin say about interference from outside?' }],
  ['ask', { question: 'Which football team won the cup final in Madrid?' }],
  ['quote', { speaker: 'Putin', about: 'Kazakhstan' }],
  ['quote', {}],
  ['brief', {}],
  ['read', {}],
  ['help', {}],
] as const;

/** How long one interaction takes inside `respond()` on the shipped article, each kind of request in turn. */
export async function benchRespond(): Promise<void> {
  const knowledge = new Knowledge();
  const { articles } = await loadKnowledgeFolder('knowledge');
  const readAt = performance.now();
  for (const { article } of articles) knowledge.add(article);
  printFigure('reading the shipped article, cold', performance.now() - readAt, 'ms');
  const respond = respondAbout(knowledge, { onFailure: () => '' });
  const interactions = [
    ...REQUESTS.map(([name, options]) => chatCommand(name, options)),
    autocomplete('who', { question: 'Tok' }, 'question'),
  ];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (const interaction of interactions) {
      const at = performance.now();
      await respond(interaction);
      if (round >= WARM_UP) times.push(performance.now() - at);
    }
  }
  printFigure('an answer inside respond(), p50', quantile(times, 0.5), 'ms');
  printFigure('an answer inside respond(), p99', quantile(times, 0.99), 'ms', 2);
}
