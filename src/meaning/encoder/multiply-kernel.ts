import { type Code, wasm, type WasmFunction } from './wasm-module.ts';

/** Rows that are multiplied at a time: callers pad theirs to a multiple of it. Of the shapes tried, this one is the fastest. */
export const TILE_ROWS = 4;
/** Columns that are multiplied at a time; every matrix has a multiple of them. */
export const TILE_COLUMNS = 8;

const VECTORS = TILE_COLUMNS / 4;
/** Pairs of input values per turn of the innermost loop. */
const UNROLLED = 2;

/**
 * Multiplies rows of i16, each `depth` long, by a packed matrix of i16 (see `Matrix`) into rows of f32:
 * `out[r][c] = (input[r] · column c) × rowScales[r] × columnScales[c] + biases[c]`.
 */
export function multiplyKernel(name: string, depth: number): WasmFunction {
  const { get, set, add, constant, repeatWhile, lessUnsigned, vector } = wasm;
  const [input, rowScales, rows, matrix, columnScales, biases, columns, out] = [0, 1, 2, 3, 4, 5, 6, 7];
  const [tile, tileScales, tileOut, tilesEnd, a, w, panelEnd, outEnd, target] = [
    8, 9, 10, 11, 12, 13, 14, 15, 16,
  ];
  const vectors = 17;
  const weights = Array.from({ length: VECTORS }, (_, v) => vectors + v);
  const pair = vectors + VECTORS;
  const sums = Array.from({ length: TILE_ROWS }, (_, r) =>
    weights.map((_local, v) => pair + 1 + r * VECTORS + v),
  );
  const rowBytes = depth * 2;
  const panelBytes = depth * TILE_COLUMNS * 2;

  const step = (k: number): Code => [
    weights.map((local, v) => set(local, vector.load(get(w), (k * VECTORS + v) * 16))),
    sums.map((row, r) => [
      set(pair, vector.load32Splat(get(a), r * rowBytes + k * 4)),
      row.map((sum, v) => set(sum, vector.addI32(get(sum), vector.dotI16(get(pair), get(weights[v] ?? 0))))),
    ]),
  ];
  const finish = sums.map((row, r) => [
    set(pair, vector.load32Splat(get(tileScales), r * 4)),
    row.map((sum, v) => {
      const scaled = vector.multiplyF32(vector.f32FromI32(get(sum)), get(pair));
      const value = vector.addF32(
        vector.multiplyF32(scaled, vector.load(get(columnScales), v * 16)),
        vector.load(get(biases), v * 16),
      );
      return vector.store(get(target), value, v * 16);
    }),
    set(target, add(get(target), times4(get(columns)))),
  ]);
  const oneTile: Code = [
    sums.flat().map((sum) => set(sum, vector.zero())),
    set(a, get(tile)),
    set(w, get(matrix)),
    repeatWhile(lessUnsigned(get(w), get(panelEnd)), [
      Array.from({ length: UNROLLED }, (_, k) => step(k)),
      set(a, add(get(a), constant(4 * UNROLLED))),
      set(w, add(get(w), constant(UNROLLED * VECTORS * 16))),
    ]),
    set(target, get(tileOut)),
    finish,
    set(tileOut, get(target)),
    set(tile, add(get(tile), constant(TILE_ROWS * rowBytes))),
    set(tileScales, add(get(tileScales), constant(TILE_ROWS * 4))),
  ];
  const onePanel: Code = [
    set(tile, get(input)),
    set(tileScales, get(rowScales)),
    set(tileOut, get(out)),
    set(panelEnd, add(get(matrix), constant(panelBytes))),
    repeatWhile(lessUnsigned(get(tileScales), get(tilesEnd)), oneTile),
    set(matrix, get(panelEnd)),
    set(columnScales, add(get(columnScales), constant(TILE_COLUMNS * 4))),
    set(biases, add(get(biases), constant(TILE_COLUMNS * 4))),
    set(out, add(get(out), constant(TILE_COLUMNS * 4))),
  ];
  return {
    name,
    parameters: 8,
    locals: [
      { count: vectors - 8, type: 'i32' },
      { count: VECTORS + 1 + TILE_ROWS * VECTORS, type: 'v128' },
    ],
    body: [
      set(tilesEnd, add(get(rowScales), times4(get(rows)))),
      set(outEnd, add(get(out), times4(get(columns)))),
      repeatWhile(lessUnsigned(get(out), get(outEnd)), onePanel),
    ],
  };
}

function times4(value: Code): Code {
  return wasm.shiftLeft(value, 2);
}
