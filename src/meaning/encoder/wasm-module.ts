/** Bytes of WebAssembly, as nested as they were put together. */
export type Code = number | readonly Code[];

/** One exported function: its parameters are i32, it returns nothing, and `locals` come after the parameters. */
export type WasmFunction = {
  readonly name: string;
  readonly parameters: number;
  readonly locals: readonly { readonly count: number; readonly type: 'i32' | 'f32' | 'v128' }[];
  readonly body: Code;
};

const TYPES = { i32: 0x7f, f32: 0x7d, v128: 0x7b } as const;
const EMPTY = 0x40;

/** Instructions, each with its operands first, so that code nests like an expression. See the WebAssembly core specification, 5.4. */
export const wasm = {
  get: (local: number): Code => [0x20, unsigned(local)],
  set: (local: number, value: Code): Code => [value, 0x21, unsigned(local)],
  constant: (value: number): Code => [0x41, signed(value)],
  add: (a: Code, b: Code): Code => [a, b, 0x6a],
  shiftLeft: (a: Code, bits: number): Code => [a, 0x41, signed(bits), 0x74],
  /** Runs the body, then again for as long as the condition is not 0. */
  repeatWhile: (condition: Code, body: Code): Code => [0x03, EMPTY, body, condition, 0x0d, 0, 0x0b],
  lessUnsigned: (a: Code, b: Code): Code => [a, b, 0x49],
  float: {
    constant: (value: number): Code => [0x43, [...new Uint8Array(Float32Array.of(value).buffer)]],
    store: (address: Code, value: Code): Code => [address, value, 0x38, memory(0)],
    add: (a: Code, b: Code): Code => [a, b, 0x92],
    multiply: (a: Code, b: Code): Code => [a, b, 0x94],
    divide: (a: Code, b: Code): Code => [a, b, 0x95],
    max: (a: Code, b: Code): Code => [a, b, 0x97],
  },
  vector: {
    load: (address: Code, offset = 0): Code => [address, simd(0x00), memory(offset)],
    load32Splat: (address: Code, offset = 0): Code => [address, simd(0x09), memory(offset)],
    store: (address: Code, value: Code, offset = 0): Code => [address, value, simd(0x0b), memory(offset)],
    zero: (): Code => [simd(0x0c), Array.from({ length: 16 }, () => 0)],
    splatF32: (a: Code): Code => [a, simd(0x13)],
    laneF32: (a: Code, lane: number): Code => [a, simd(0x1f), lane],
    addI32: (a: Code, b: Code): Code => [a, b, simd(0xae)],
    /** Products of eight i16 pairs, neighbours added: four i32. */
    dotI16: (a: Code, b: Code): Code => [a, b, simd(0xba)],
    /** Eight i16 of twice four i32. */
    narrowI32: (a: Code, b: Code): Code => [a, b, simd(0x85)],
    absoluteF32: (a: Code): Code => [a, simd(0xe0)],
    addF32: (a: Code, b: Code): Code => [a, b, simd(0xe4)],
    multiplyF32: (a: Code, b: Code): Code => [a, b, simd(0xe6)],
    maxF32: (a: Code, b: Code): Code => [a, b, simd(0xeb)],
    nearestF32: (a: Code): Code => [a, simd(0x6a)],
    f32FromI32: (a: Code): Code => [a, simd(0xfa)],
    /** Of what is no number, 0. */
    i32FromF32: (a: Code): Code => [a, simd(0xf8)],
  },
};

/** A module that imports a memory as `env.memory` and exports the functions. */
export function assemble(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [
    0x60,
    list(Array.from({ length: parameters }, () => TYPES.i32)),
    list([]),
  ]);
  const imports = [[text('env'), text('memory'), 0x02, 0x00, 0x01]];
  const exports = functions.map(({ name }, i) => [text(name), 0x00, unsigned(i)]);
  const bodies = functions.map(({ locals, body }) => {
    const code = flat([list(locals.map(({ count, type }) => [unsigned(count), TYPES[type]])), body, 0x0b]);
    return [unsigned(code.length), code];
  });
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(1, list(types)),
      section(2, list(imports)),
      section(3, list(functions.map((_, i) => unsigned(i)))),
      section(7, list(exports)),
      section(10, list(bodies)),
    ]),
  );
}

function section(id: number, content: Code): Code {
  const bytes = flat(content);
  return [id, unsigned(bytes.length), bytes];
}

function list(items: readonly Code[]): Code {
  return [unsigned(items.length), items];
}

function text(value: string): Code {
  return list([...new TextEncoder().encode(value)]);
}

function simd(opcode: number): Code {
  return [0xfd, unsigned(opcode)];
}

/** An offset, and a promise of no alignment. */
function memory(offset: number): Code {
  return [0x00, unsigned(offset)];
}

/** LEB128, unsigned. */
function unsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** LEB128, signed. */
function signed(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(isLast ? low : low | 0x80);
    if (isLast) return bytes;
  }
}

function flat(code: Code): number[] {
  return typeof code === 'number' ? [code] : code.flatMap(flat);
}
