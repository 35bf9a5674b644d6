import { Arena } from './arena.ts';
import { Attention } from './attention.ts';
import { compileKernel, type Kernel } from './kernel.ts';
import { Matrix } from './matrix.ts';
import { layerTensors, SIZES, tensorLength, TENSORS, type TensorSpec } from './model-tensors.ts';
import { normalizeRows } from './normalize-rows.ts';
import { padded, Rows } from './rows.ts';

/**
 * Reads a tensor of the model, or the part of it from one value to another. The values only hold until the next call, so that
 * loading a model doesn't take the memory of all of it.
 */
export type ReadTensor = (tensor: TensorSpec, start?: number, end?: number) => Float32Array;

type Layer = {
  readonly width: number;
  readonly attentionNorm: Norm;
  readonly qkv: Matrix;
  readonly merge: Matrix;
  readonly feedNorm: Norm;
  readonly expand: Matrix;
  readonly contract: Matrix;
};
type Norm = { readonly scale: Float32Array; readonly bias: Float32Array };

/** Tokens that are worked on at a time: one text as long as can be, or several short ones. */
export const BATCH_TOKENS = SIZES.tokens;

const { embedding: E, model: M, hidden: H } = SIZES;

/** The two transformer layers of the Universal Sentence Encoder Lite and what is around them, over i16 weights. */
export class Transformer {
  readonly #embeddings: Int16Array;
  readonly #embeddingScales: Float32Array;
  readonly #timing: Float32Array;
  readonly #widen: Matrix;
  readonly #layers: readonly [Layer, Layer];
  readonly #output: Matrix;
  readonly #kernel: Kernel;
  readonly #attention: Attention;

  readonly #rows: Rows;
  readonly #input: Float32Array;
  readonly #state: Float32Array;
  readonly #normal: Float32Array;
  readonly #wide: Float32Array;
  readonly #change: Float32Array;

  constructor(read: ReadTensor) {
    const arena = new Arena(arenaBytes());
    this.#kernel = compileKernel(arena.memory, {
      depths: [E, M, H],
      headSizes: [E / SIZES.heads, M / SIZES.heads],
    });
    this.#attention = new Attention(this.#kernel, arena, SIZES.heads, SIZES.tokens);
    const capacity = padded(BATCH_TOKENS);
    this.#rows = new Rows(arena, capacity, H);
    this.#input = arena.floats(capacity * E);
    this.#state = arena.floats(capacity * M);
    this.#normal = arena.floats(capacity * M);
    this.#change = arena.floats(capacity * M);
    this.#wide = arena.floats(capacity * H);

    const matrix = (weights: TensorSpec, bias: TensorSpec): Matrix => {
      const biases = read(bias).slice();
      return new Matrix(arena, read(weights), biases);
    };
    const norm = (scale: TensorSpec, bias: TensorSpec): Norm => ({
      scale: read(scale).slice(),
      bias: read(bias).slice(),
    });
    const layer = (number: 0 | 1): Layer => {
      const tensors = layerTensors(number);
      return {
        width: number === 0 ? E : M,
        attentionNorm: norm(tensors.attentionNormScale, tensors.attentionNormBias),
        qkv: matrix(tensors.qkvWeights, tensors.qkvBias),
        merge: matrix(tensors.mergeWeights, tensors.mergeBias),
        feedNorm: norm(tensors.feedNormScale, tensors.feedNormBias),
        expand: matrix(tensors.expandWeights, tensors.expandBias),
        contract: matrix(tensors.contractWeights, tensors.contractBias),
      };
    };
    this.#widen = matrix(TENSORS.widenWeights, TENSORS.widenBias);
    this.#layers = [layer(0), layer(1)];
    this.#output = matrix(TENSORS.outputWeights, TENSORS.outputBias);
    this.#timing = timingSignal(read(TENSORS.frequencies));
    this.#embeddings = arena.shorts(tensorLength(TENSORS.embeddings));
    this.#embeddingScales = arena.floats(this.#embeddings.length / E);
    this.#storeEmbeddings(read);
  }

  /** A unit vector for each text, given as the numbers of its tokens: one at least each, BATCH_TOKENS at most together. */
  run(texts: readonly (readonly number[])[]): Float32Array[] {
    const count = texts.reduce((sum, tokens) => sum + tokens.length, 0);
    this.#embed(texts);
    this.#apply(this.#widen, this.#input, count, E, this.#state);
    for (const [number, layer] of this.#layers.entries()) {
      const source = number === 0 ? this.#input : this.#state;
      this.#runLayer(layer, source, texts, count);
    }
    return this.#pool(texts);
  }

  /** Quantizes the embeddings, a part of them at a time, since the kernel only reads its own memory. */
  #storeEmbeddings(read: ReadTensor): void {
    const rows = this.#embeddingScales.length;
    for (let row = 0; row < rows; row += BATCH_TOKENS) {
      const part = read(TENSORS.embeddings, row * E, Math.min(row + BATCH_TOKENS, rows) * E);
      this.#input.set(part);
      this.#kernel.quantize(
        this.#input.byteOffset,
        part.length / E,
        E,
        this.#embeddings.byteOffset + row * E * 2,
        this.#embeddingScales.byteOffset + row * 4,
      );
    }
  }

  /** Embeddings twice, as in the model's graph, and a signal for the position. */
  #embed(texts: readonly (readonly number[])[]): void {
    let to = 0;
    for (const tokens of texts) {
      for (const [position, token] of tokens.entries()) {
        const scale = 2 * (this.#embeddingScales[token] ?? 0);
        for (let i = 0; i < E; i++) {
          const value = (this.#embeddings[token * E + i] ?? 0) * scale;
          this.#input[to++] = value + (this.#timing[position * E + i] ?? 0);
        }
      }
    }
  }

  #runLayer(layer: Layer, source: Float32Array, texts: readonly (readonly number[])[], count: number): void {
    const { width } = layer;
    normalizeRows(source, count, width, layer.attentionNorm.scale, layer.attentionNorm.bias, this.#normal);
    this.#apply(layer.qkv, this.#normal, count, width, this.#wide);
    let first = 0;
    for (const { length } of texts) {
      this.#attention.attend(this.#wide, first, length, width, this.#normal);
      first += length;
    }
    this.#apply(layer.merge, this.#normal, count, width, this.#change);
    add(this.#state, this.#change, count * M);
    normalizeRows(this.#state, count, M, layer.feedNorm.scale, layer.feedNorm.bias, this.#normal);
    this.#apply(layer.expand, this.#normal, count, M, this.#wide);
    this.#rows.quantize(this.#kernel, this.#wide, count, H, true);
    layer.contract.multiply(this.#kernel, this.#rows, this.#change);
    add(this.#state, this.#change, count * M);
  }

  /** The mean of each text's rows through the last layer, at unit length. */
  #pool(texts: readonly (readonly number[])[]): Float32Array[] {
    this.#normal.fill(0, 0, texts.length * M);
    let row = 0;
    for (const [text, { length }] of texts.entries()) {
      for (const end = row + length; row < end; row++) {
        for (let i = 0; i < M; i++) {
          this.#normal[text * M + i] =
            (this.#normal[text * M + i] ?? 0) + (this.#state[row * M + i] ?? 0) / length;
        }
      }
    }
    this.#apply(this.#output, this.#normal, texts.length, M, this.#change);
    return texts.map((_, text) => unit(this.#change.subarray(text * M, (text + 1) * M)));
  }

  #apply(matrix: Matrix, input: Float32Array, count: number, width: number, out: Float32Array): void {
    this.#rows.quantize(this.#kernel, input, count, width);
    matrix.multiply(this.#kernel, this.#rows, out);
  }
}

function timingSignal(frequencies: Float32Array): Float32Array {
  const signal = new Float32Array(SIZES.tokens * E);
  const half = frequencies.length;
  for (let position = 0; position < SIZES.tokens; position++) {
    for (let i = 0; i < half; i++) {
      const angle = position * (frequencies[i] ?? 0);
      signal[position * E + i] = Math.sin(angle);
      signal[position * E + half + i] = Math.cos(angle);
    }
  }
  return signal;
}

function add(to: Float32Array, from: Float32Array, length: number): void {
  for (let i = 0; i < length; i++) to[i] = (to[i] ?? 0) + (from[i] ?? 0);
}

function unit(row: Float32Array): Float32Array {
  const vector = row.map(Math.tanh);
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / length);
}

function arenaBytes(): number {
  const capacity = padded(BATCH_TOKENS);
  const layer = (width: number): number =>
    Matrix.bytes(width, 3 * width) + Matrix.bytes(width, M) + Matrix.bytes(M, H) + Matrix.bytes(H, M);
  const matrices = Matrix.bytes(E, M) + layer(E) + layer(M) + Matrix.bytes(M, M);
  const scratch = capacity * (4 * (E + M + M + M + H) + 2 * H + 4);
  const embeddings = (SIZES.vocabulary + 2) * (2 * E + 4);
  return matrices + scratch + embeddings + 1024;
}
