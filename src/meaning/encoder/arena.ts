const PAGE = 65_536;
const ALIGNMENT = 16;

/** Hands out parts of one WebAssembly memory, which never come back. */
export class Arena {
  readonly memory: WebAssembly.Memory;
  #used = 0;

  /** Of so many bytes at least, which cannot grow: views stay valid. */
  constructor(bytes: number) {
    const pages = Math.ceil(bytes / PAGE);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  }

  floats(length: number): Float32Array<ArrayBuffer> {
    return new Float32Array(this.memory.buffer, this.#take(length * 4), length);
  }

  shorts(length: number): Int16Array<ArrayBuffer> {
    return new Int16Array(this.memory.buffer, this.#take(length * 2), length);
  }

  #take(bytes: number): number {
    const at = this.#used;
    this.#used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return at;
  }
}
