import { type Code, wasm, type WasmFunction } from './wasm-module.ts';

const { get, set, add, constant, repeatWhile, lessUnsigned, float, vector } = wasm;

/** Sums that grow side by side, so that none waits for the other. */
const SUMS = 4;

/**
 * The dot products of a query with each key up to `keysEnd`, `stride` bytes apart; all f32, all `size` long.
 * Parameters: query, keys, keysEnd, stride, out.
 */
export function dotsKernel(name: string, size: number): WasmFunction {
  const [query, keys, keysEnd, stride, out] = [0, 1, 2, 3, 4];
  const sums = Array.from({ length: SUMS }, (_, i) => 5 + i);
  const total = 5;
  const steps = Array.from({ length: size / 4 }, (_, i): Code => {
    const product = vector.multiplyF32(vector.load(get(query), i * 16), vector.load(get(keys), i * 16));
    const sum = 5 + (i % SUMS);
    return set(sum, i < SUMS ? product : vector.addF32(get(sum), product));
  });
  const lanes = [0, 1, 2, 3].map((lane) => vector.laneF32(get(total), lane));
  return {
    name,
    parameters: 5,
    locals: [{ count: SUMS, type: 'v128' }],
    body: repeatWhile(lessUnsigned(get(keys), get(keysEnd)), [
      steps,
      set(total, sums.map(get).reduce(vector.addF32)),
      float.store(get(out), lanes.reduce(float.add)),
      set(out, add(get(out), constant(4))),
      set(keys, add(get(keys), get(stride))),
    ]),
  };
}

/** Values of a row that are added up in one pass: eight vectors stay in registers. */
const BLENDED = 32;

/**
 * The sum of values, each times its weight, up to `weightsEnd`; values are `stride` bytes apart. All f32; values and the sum are
 * `size` long. Parameters: weights, weightsEnd, values, stride, out.
 */
export function blendKernel(name: string, size: number): WasmFunction {
  const [weights, weightsEnd, values, stride, out, weight, value, factor] = [0, 1, 2, 3, 4, 5, 6, 7];
  const sums = Array.from({ length: BLENDED / 4 }, (_, i) => 8 + i);
  const passes = Array.from({ length: size / BLENDED }, (_, pass): Code => [
    set(weight, get(weights)),
    set(value, add(get(values), constant(pass * BLENDED * 4))),
    sums.map((sum) => set(sum, vector.zero())),
    repeatWhile(lessUnsigned(get(weight), get(weightsEnd)), [
      set(factor, vector.load32Splat(get(weight))),
      sums.map((sum, i) =>
        set(sum, vector.addF32(get(sum), vector.multiplyF32(get(factor), vector.load(get(value), i * 16)))),
      ),
      set(weight, add(get(weight), constant(4))),
      set(value, add(get(value), get(stride))),
    ]),
    sums.map((sum, i) => vector.store(get(out), get(sum), pass * BLENDED * 4 + i * 16)),
  ]);
  return {
    name,
    parameters: 5,
    locals: [
      { count: 2, type: 'i32' },
      { count: 1 + sums.length, type: 'v128' },
    ],
    body: passes,
  };
}
