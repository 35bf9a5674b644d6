import { type Code, wasm, type WasmFunction } from './wasm-module.ts';

/** The largest value of a quantized row: 12 bits and the sign, so that the weights of a column have as many. */
export const ROW_MAXIMUM = 4095;

const { get, set, add, constant, repeatWhile, lessUnsigned, shiftLeft, float, vector } = wasm;

/**
 * Rounds rows of f32 to i16 with one scale per row, so that the largest value becomes ROW_MAXIMUM; `positive` takes what is below 0 as 0.
 * Parameters: input, rows, width (a multiple of 8), values, scales.
 */
export function quantizeKernel(name: string, positive: boolean): WasmFunction {
  const [input, rows, width, values, scales, at, rowEnd, scalesEnd, largest, most, by] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ];
  const load = (offset: number): Code => {
    const value = vector.load(get(at), offset);
    return positive ? vector.maxF32(vector.zero(), value) : value;
  };
  const rounded = (offset: number): Code =>
    vector.i32FromF32(vector.nearestF32(vector.multiplyF32(load(offset), get(by))));
  const lanes = [0, 1, 2, 3].map((lane) => vector.laneF32(get(largest), lane));
  const oneRow: Code = [
    set(rowEnd, add(get(input), shiftLeft(get(width), 2))),
    set(largest, vector.zero()),
    set(at, get(input)),
    repeatWhile(lessUnsigned(get(at), get(rowEnd)), [
      set(largest, vector.maxF32(get(largest), vector.absoluteF32(load(0)))),
      set(at, add(get(at), constant(16))),
    ]),
    set(most, lanes.reduce(float.max)),
    float.store(get(scales), float.multiply(get(most), float.constant(1 / ROW_MAXIMUM))),
    // Of a row of zeros, 0 × ∞ is no number, and becomes 0.
    set(by, vector.splatF32(float.divide(float.constant(ROW_MAXIMUM), get(most)))),
    set(at, get(input)),
    repeatWhile(lessUnsigned(get(at), get(rowEnd)), [
      vector.store(get(values), vector.narrowI32(rounded(0), rounded(16))),
      set(values, add(get(values), constant(16))),
      set(at, add(get(at), constant(32))),
    ]),
    set(input, get(rowEnd)),
    set(scales, add(get(scales), constant(4))),
  ];
  return {
    name,
    parameters: 5,
    locals: [
      { count: 3, type: 'i32' },
      { count: 1, type: 'v128' },
      { count: 1, type: 'f32' },
      { count: 1, type: 'v128' },
    ],
    body: [
      set(scalesEnd, add(get(scales), shiftLeft(get(rows), 2))),
      repeatWhile(lessUnsigned(get(scales), get(scalesEnd)), oneRow),
    ],
  };
}
