import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Knowledge } from '../src/answer/knowledge.ts';
import { fitConfidence } from './confidence.ts';
import { readLabelledQuestions } from './labelled-questions.ts';
import { fitSpans } from './spans.ts';
import { fitWeights } from './weights.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/yardsticks/data' },
    write: { type: 'boolean', default: false },
    /** Fits answer spans on the held-out articles too: the last step, after everything is measured. */
    all: { type: 'boolean', default: false },
  },
});

const questions = readLabelledQuestions(values.data);
const knowledge = new Knowledge();
for (const article of new Set(questions.map((question) => question.article))) knowledge.add(article);
print(`${questions.length} questions, ${knowledge.articles().length} articles`);

const parts: Readonly<
  Record<string, readonly [file: string, fit: typeof fitWeights | typeof fitConfidence]>
> = {
  weights: ['src/search/weights.json', fitWeights],
  confidence: ['src/answer/confidence.json', fitConfidence],
  spans: ['src/answer/span/weights.json', (...given) => fitSpans(...given, values.all)],
};
for (const [name, [file, fit]] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const figures = fit(knowledge, questions, print);
  if (values.write) save(file, figures);
}
if (!values.write) print('nothing written: add --write to keep these figures');

function save(file: string, figures: Readonly<Record<string, number>>): void {
  writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`);
  print(`written: ${file}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
