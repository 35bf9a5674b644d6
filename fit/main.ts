import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Knowledge } from '../src/answer/knowledge.ts';
import { fitConfidence } from './confidence.ts';
import { readLabelledQuestions } from './labelled-questions.ts';
import { fitWeights } from './weights.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/yardsticks/data' },
    write: { type: 'boolean', default: false },
  },
});

const questions = readLabelledQuestions(values.data);
const knowledge = new Knowledge();
for (const article of new Set(questions.map((question) => question.article))) knowledge.add(article);
print(`${questions.length} questions, ${knowledge.articles().length} articles`);

const weights = fitWeights(knowledge, questions, print);
const confidence = fitConfidence(knowledge, questions, print);
if (values.write) {
  save('src/search/weights.json', weights);
  save('src/answer/confidence.json', confidence);
} else {
  print('nothing written: add --write to keep these');
}

function save(file: string, figures: Readonly<Record<string, number>>): void {
  writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`);
  print(`written: ${file}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
