import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Knowledge } from '../src/qa/knowledge.ts';
import { fitConfidence } from './confidence.ts';
import { type LabelledQuestion, readLabelledQuestions } from './labelled-questions.ts';
import { fitMeaning, writeFitted } from './meaning.ts';
import { fitSpans } from './spans.ts';
import { fitWeights } from './weights.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/yardsticks/data' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false, short: 'h' },
  },
});

type Fit = (
  knowledge: Knowledge,
  questions: readonly LabelledQuestion[],
  print: (line: string) => void,
) => Readonly<Record<string, number>>;

/** In this order, since each is fitted to what the one before leaves. */
const PARTS: readonly { readonly name: string; readonly file: string; readonly fit: Fit }[] = [
  { name: 'spans', file: 'src/qa/answer-span/weights.json', fit: fitSpans },
  { name: 'weights', file: 'src/search/weights.json', fit: fitWeights },
  { name: 'confidence', file: 'src/qa/confidence.json', fit: fitConfidence },
];

/** Fitted last, on questions of several kinds; writes several files. */
const MEANING = 'meaning';

const chosen = [...PARTS, { name: MEANING }].filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
);
const [only, ...more] = chosen;
if (values.help)
  print(
    `Fit weights: npm run fit -- [${[...PARTS.map(({ name }) => name), MEANING].join('|')}] [--data FOLDER] [--write]`,
  );
else if (only && more.length === 0) fitNamed(only.name);
else for (const { name } of chosen) fitApart(name);

/** In a process of its own, which loads what the parts before it have written. */
function fitApart(name: string): void {
  const options = process.argv.slice(2).filter((given) => !positionals.includes(given));
  execFileSync(process.execPath, [import.meta.filename, name, ...options], { stdio: 'inherit' });
}

function fitNamed(name: string): void {
  const part = PARTS.find((each) => each.name === name);
  if (part) fitPart(part);
  else writeFitted(fitMeaning(values.data, print), values.write, print);
}

function fitPart({ file, fit }: (typeof PARTS)[number]): void {
  const questions = readLabelledQuestions(values.data);
  const knowledge = new Knowledge();
  for (const article of new Set(questions.map((question) => question.article))) knowledge.add(article);
  print(`${questions.length} questions, ${knowledge.articles().length} articles`);
  const figures = fit(knowledge, questions, print);
  if (values.write) {
    writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`);
    print(`written: ${file}`);
  } else {
    print('nothing written: add --write to keep these figures');
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
