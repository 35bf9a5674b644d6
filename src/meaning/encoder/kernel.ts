import { blendKernel, dotsKernel } from './attention-kernel.ts';
import { multiplyKernel } from './multiply-kernel.ts';
import { quantizeKernel } from './quantize-kernel.ts';
import { assemble } from './wasm-module.ts';

/**
 * Multiplies rows by a matrix; see `multiplyKernel`. All but `rows` (a multiple of TILE_ROWS) and `columns` (of TILE_COLUMNS) are
 * addresses in bytes.
 */
type Multiply = (
  input: number,
  rowScales: number,
  rows: number,
  matrix: number,
  columnScales: number,
  biases: number,
  columns: number,
  out: number,
) => void;

/** Rounds rows to i16; see `quantizeKernel`. `width` is in values; the others but `rows` are addresses. */
type Quantize = (input: number, rows: number, width: number, values: number, scales: number) => void;

/** See `dotsKernel` and `blendKernel`: addresses, and a stride in bytes. */
type Dots = (query: number, keys: number, keysEnd: number, stride: number, out: number) => void;
type Blend = (weights: number, weightsEnd: number, values: number, stride: number, out: number) => void;

/** The inner loops, compiled for the memory that they work in. */
export type Kernel = {
  /** By the length of an input row. */
  readonly multiply: ReadonlyMap<number, Multiply>;
  readonly quantize: Quantize;
  /** The same with 0 instead of what is below it. */
  readonly quantizePositive: Quantize;
  /** By the length of a key. */
  readonly dots: ReadonlyMap<number, Dots>;
  /** By the length of a value. */
  readonly blend: ReadonlyMap<number, Blend>;
};

/** Compiles the kernel for the widths of rows that are multiplied, and of the parts of them that attention compares. */
export function compileKernel(
  memory: WebAssembly.Memory,
  { depths, headSizes }: { readonly depths: readonly number[]; readonly headSizes: readonly number[] },
): Kernel {
  const functions = [
    ...depths.map((depth) => multiplyKernel(`multiply${depth}`, depth)),
    ...headSizes.flatMap((size) => [dotsKernel(`dots${size}`, size), blendKernel(`blend${size}`, size)]),
    quantizeKernel('quantize', false),
    quantizeKernel('quantizePositive', true),
  ];
  const module = new WebAssembly.Module(assemble(functions));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const exported = (name: string): Compiled => {
    const compiled: unknown = exports[name];
    if (!isCompiled(compiled)) throw new TypeError(`the kernel has no ${name}`);
    return compiled;
  };
  return {
    multiply: new Map(depths.map((depth) => [depth, exported(`multiply${depth}`)])),
    quantize: exported('quantize'),
    quantizePositive: exported('quantizePositive'),
    dots: new Map(headSizes.map((size) => [size, exported(`dots${size}`)])),
    blend: new Map(headSizes.map((size) => [size, exported(`blend${size}`)])),
  };
}

type Compiled = (...parameters: number[]) => void;

/** Everything that the kernel exports takes numbers and returns nothing. */
function isCompiled(exported: unknown): exported is Compiled {
  return typeof exported === 'function';
}
