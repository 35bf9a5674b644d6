import { type ChildProcess, spawn } from 'node:child_process';
import { type KeyObject, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadKnowledgeFolder } from '../src/ingest/files/knowledge-folder.ts';
import { printFigure, quantile } from './figures.ts';
import { type Load, load } from './http/load.ts';
import { questionsOf, signedRequest } from './http/signed-requests.ts';
import { seeded } from './random.ts';

const ROUNDS = 7;
const WARM_UP = 2;
const REQUESTS = 5000;
const CONNECTIONS = 32;

/**
 * Signed /who requests on the shipped article, answered by the endpoint that `npm start -- --mode http` serves, beside a bare one
 * that only checks the signature and answers PONG. Each is a process of its own, this one sends; they take turns.
 */
export async function benchHttp(): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const { articles } = await loadKnowledgeFolder('knowledge');
  const sentences = articles.flatMap(({ article }) => article.text.split(/(?<=[.?!])\s+/));
  const random = seeded(5);
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
  const bare = await serve(['bench/http/bare-endpoint.ts', hex], {});
  const ours = await serve(['src/start.js', 'start', '--mode', 'http'], {
    DISCORD_TOKEN: '',
    DISCORD_PUBLIC_KEY: hex,
    HTTP_PORT: '0',
    METRICS_PORT: '0',
    DATABASE_FILE: path.join(folder, 'verbatim.sqlite'),
    // One person asks everything here.
    REQUESTS_A_MINUTE: '999999999',
  });
  try {
    const rates: { readonly bare: Load; readonly ours: Load }[] = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round++) {
      const questions = questionsOf(sentences, REQUESTS, random);
      const inTurn = {
        bare: await run(bare, questions, privateKey),
        ours: await run(ours, questions, privateKey),
      };
      if (round >= WARM_UP) rates.push(inTurn);
    }
    const bareRate = quantile(
      rates.map((each) => each.bare.rate),
      0.5,
    );
    const ourRate = quantile(
      rates.map((each) => each.ours.rate),
      0.5,
    );
    printFigure('a bare endpoint, requests a second, median', bareRate, '/s');
    printFigure('this bot’s, signed /who, median', ourRate, '/s');
    printFigure(
      'p99 of this bot’s, median',
      quantile(
        rates.map((each) => each.ours.p99),
        0.5,
      ),
      'ms',
    );
    printFigure('share of the bare endpoint’s rate (target: 80)', (100 * ourRate) / bareRate, '%');
  } finally {
    bare.child.kill();
    ours.child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

type Served = { readonly child: ChildProcess; readonly url: URL };

async function run({ url }: Served, questions: readonly string[], key: KeyObject): Promise<Load> {
  const now = Date.now();
  return load(
    url,
    questions.map((question) => signedRequest(question, key, now)),
    CONNECTIONS,
  );
}

/** Starts an endpoint, with the arguments of Node.js that npm start gives; it says its address on standard error. */
async function serve(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Served> {
  const child = spawn(process.execPath, ['--v8-pool-size=1', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // oxlint-disable-next-line node/no-process-env
    env: { ...process.env, ...env },
  });
  let said = '';
  const url = await new Promise<URL>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/\S+\/interactions/.exec(said)?.[0];
      if (found !== undefined) resolve(new URL(found));
    });
    child.once('close', (code) => reject(new Error(`the endpoint ended with ${code}: ${said}`)));
  });
  return { child, url };
}
