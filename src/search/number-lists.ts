/** Numbers on one page; a longer list has a page of its own. The first ones are smaller, for most libraries are. */
const PAGE = 1 << 16;
const FIRST_PAGE = 1 << 9;
/** The smallest room a list is given, in numbers; it doubles as the list grows. */
const LEAST_ROOM = 2;

/**
 * Many ascending lists of 32-bit numbers that grow and shrink, in a few large typed arrays: an index has hundreds of thousands
 * of lists, and an array object for each would weigh more than what it holds. Lists are numbered by whoever uses them.
 */
export class NumberLists {
  readonly #pages: Uint32Array[] = [];
  /** Where the free room of the last shared page begins, and where it ends. */
  #next = 0;
  #end = 0;
  #sharedPage = 0;
  /** Numbers on all shared pages. */
  #shared = 0;
  /** Rooms given back, by their size. */
  readonly #freeRooms = new Map<number, { readonly page: number; readonly offset: number }[]>();
  readonly #freePages: number[] = [];
  #pageOf = new Uint32Array(0);
  #offsetOf = new Uint32Array(0);
  #lengthOf = new Uint32Array(0);
  #roomOf = new Uint32Array(0);

  /** The numbers of a list; empty for one never used. Valid until the next change. */
  view(list: number): Uint32Array {
    const offset = this.#offsetOf[list] ?? 0;
    return this.#page(list).subarray(offset, offset + this.length(list));
  }

  length(list: number): number {
    return this.#lengthOf[list] ?? 0;
  }

  /** What all lists take, in bytes. */
  get bytes(): number {
    const headers = 4 * this.#lengthOf.byteLength;
    return this.#pages.reduce((sum, { byteLength }) => sum + byteLength, headers);
  }

  /** Enters a number into a list whose numbers ascend. */
  insert(list: number, value: number): void {
    const length = this.length(list);
    if (length === (this.#roomOf[list] ?? 0)) this.#move(list, Math.max(LEAST_ROOM, 2 * length));
    const page = this.#page(list);
    const offset = this.#offsetOf[list] ?? 0;
    const last = page[offset + length - 1] ?? 0;
    let at = offset + length;
    if (length > 0 && last > value) {
      at = offset + lowerBound(this.view(list), value);
      page.copyWithin(at + 1, at, offset + length);
    }
    page[at] = value;
    this.#lengthOf[list] = length + 1;
  }

  /** Takes the numbers from `least` up to `end` (exclusive) out of a list whose numbers ascend. */
  remove(list: number, least: number, end: number): void {
    const values = this.view(list);
    const from = lowerBound(values, least);
    const to = lowerBound(values, end);
    values.copyWithin(from, to);
    const length = values.length - (to - from);
    this.#lengthOf[list] = length;
    const room = this.#roomOf[list] ?? 0;
    if (length * 4 <= room) this.#move(list, length === 0 ? 0 : roomFor(length));
  }

  #page(list: number): Uint32Array {
    return this.#pages[this.#pageOf[list] ?? 0] ?? EMPTY;
  }

  /** Gives a list another room; 0 for none. */
  #move(list: number, room: number): void {
    const values = this.view(list);
    const old = {
      page: this.#pageOf[list] ?? 0,
      offset: this.#offsetOf[list] ?? 0,
      room: this.#roomOf[list] ?? 0,
    };
    const { page, offset } = room === 0 ? NOWHERE : this.#take(room);
    this.#pages[page]?.set(values, offset);
    if (list >= this.#lengthOf.length) this.#growHeaders(list + 1);
    this.#pageOf[list] = page;
    this.#offsetOf[list] = offset;
    this.#roomOf[list] = room;
    this.#giveBack(old);
  }

  #take(room: number): { readonly page: number; readonly offset: number } {
    if (room > PAGE) return { page: this.#newPage(room), offset: 0 };
    const free = this.#freeRooms.get(room)?.pop();
    if (free) return free;
    if (this.#next + room > this.#end) {
      this.#end = Math.min(PAGE, Math.max(FIRST_PAGE, this.#shared, room));
      this.#sharedPage = this.#newPage(this.#end);
      this.#shared += this.#end;
      this.#next = 0;
    }
    const offset = this.#next;
    this.#next += room;
    return { page: this.#sharedPage, offset };
  }

  #giveBack({
    page,
    offset,
    room,
  }: {
    readonly page: number;
    readonly offset: number;
    readonly room: number;
  }): void {
    if (room === 0) return;
    if (room > PAGE) {
      this.#pages[page] = EMPTY;
      this.#freePages.push(page);
      return;
    }
    const free = this.#freeRooms.get(room);
    if (free) free.push({ page, offset });
    else this.#freeRooms.set(room, [{ page, offset }]);
  }

  #newPage(size: number): number {
    const page = this.#freePages.pop() ?? this.#pages.length;
    this.#pages[page] = new Uint32Array(size);
    return page;
  }

  #growHeaders(least: number): void {
    this.#pageOf = grown(this.#pageOf, least);
    this.#offsetOf = grown(this.#offsetOf, least);
    this.#lengthOf = grown(this.#lengthOf, least);
    this.#roomOf = grown(this.#roomOf, least);
  }
}

/** The first position whose value is at least `value` in an ascending list. */
export function lowerBound(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function roomFor(length: number): number {
  return Math.max(LEAST_ROOM, 2 ** Math.ceil(Math.log2(length)));
}

const EMPTY = new Uint32Array(0);
const NOWHERE = { page: 0, offset: 0 };

/** The same numbers in an array with room for at least `least`, and half as much again. */
export function grown(numbers: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(roomBeyond(least));
  larger.set(numbers);
  return larger;
}

/** As `grown`, for bytes. */
export function grownBytes(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(roomBeyond(least));
  larger.set(bytes);
  return larger;
}

function roomBeyond(least: number): number {
  return Math.max(16, least + (least >>> 1));
}
