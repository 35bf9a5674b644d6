/** The number of a feature from the places of its parts' values. */
type Template = (a: number, b?: number, c?: number) => number;

type Block = {
  readonly title: string;
  readonly parts: readonly (readonly string[])[];
  readonly first: number;
};

/**
 * Numbers for features, so that weighing a run of words adds up numbers and builds no strings. A feature's name, as
 * `weights.json` knows it, is its template's title with the values of its parts: "before, first: of, capital".
 */
export class FeatureTable {
  readonly #blocks: Block[] = [];
  #size = 0;

  /** One more than the highest number. */
  get size(): number {
    return this.#size;
  }

  /** Makes room for features of up to three parts, each of which takes one of some values. */
  template(title: string, ...parts: readonly (readonly string[])[]): Template {
    const first = this.#size;
    const [, { length: second } = { length: 1 }, { length: third } = { length: 1 }] = parts;
    this.#blocks.push({ title, parts, first });
    this.#size += parts.reduce((product, { length }) => product * length, 1);
    return (a, b = 0, c = 0) => first + (a * second + b) * third + c;
  }

  /** The name of a feature. */
  nameOf(number: number): string {
    const block = this.#blocks.findLast(({ first }) => first <= number);
    if (!block || number >= this.#size) throw new RangeError(`no feature has the number ${number}`);
    let rest = number - block.first;
    const values = block.parts.toReversed().map((part) => {
      const value = part[rest % part.length];
      rest = Math.floor(rest / part.length);
      return value;
    });
    return `${block.title}: ${values.toReversed().join(', ')}`;
  }

  /** Weights by number from weights by name; others are 0, and names that are no feature's are left out. */
  compile(weights: Readonly<Record<string, number>>): Float64Array {
    const compiled = new Float64Array(this.#size);
    const blocks = new Map(this.#blocks.map((block) => [block.title, block]));
    for (const [name, weight] of Object.entries(weights)) {
      const [title = '', values = ''] = name.split(': ');
      const block = blocks.get(title);
      const places = values.split(', ').map((value, i) => block?.parts[i]?.indexOf(value) ?? -1);
      if (!block || places.length !== block.parts.length || places.includes(-1)) continue;
      const within = places.reduce((sum, place, i) => sum * (block.parts[i]?.length ?? 1) + place, 0);
      compiled[block.first + within] = weight;
    }
    return compiled;
  }
}
