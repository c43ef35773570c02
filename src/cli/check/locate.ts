/**
 * Where in a JSON text the values are that problems are about: JSON Pointers go in, offsets come out.
 *
 * One walk over the tokens, without building the values anew and without recursion. The text is known to be JSON.
 */

/** A stretch of a text. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** A field that stands a second time in its object. */
export interface RepeatedField extends Stretch {
  /** The way to it, as names and numbers. */
  readonly path: readonly (string | number)[];
}

export interface Located {
  /** The value at a pointer, or the nearest around it where it has none. Of objects and lists, the bracket. */
  valueAt(pointer: string): Stretch;
  /** The name of the field at a pointer; its value where it is no field. */
  nameAt(pointer: string): Stretch;
  readonly repeated: readonly RepeatedField[];
}

/** What is wanted below a value, by step. */
interface Wanted {
  readonly parts: Map<string, Wanted>;
  value?: Stretch;
  name?: Stretch;
}

/** An object or a list that is not over yet. */
interface Open {
  readonly wanted: Wanted | undefined;
  /** Of an object, the names so far; absent for a list. */
  readonly names?: Set<string>;
  /** Of a list, the number of the item that is next or being read. */
  index: number;
  /** Of an object, the field whose value is next or being read; absent where a name is next. */
  name: string | undefined;
}

const TOKEN = /[\s,:]*("[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]|[^\s,:[\]{}"]+)/y;

/** Finds all pointers in one walk. */
export function locate(text: string, pointers: readonly string[]): Located {
  const root = wantedBy(pointers);
  const repeated = new Walk(text, root).run();
  const nearest = (pointer: string) => nearestTo(pointer, root);
  return {
    repeated,
    valueAt: (pointer) => nearest(pointer).at(-1)?.value ?? START,
    nameAt: (pointer) => {
      const last = nearest(pointer).at(-1);
      return last?.name ?? last?.value ?? START;
    },
  };
}

const START: Stretch = { offset: 0, length: 0 };

function wantedBy(pointers: readonly string[]): Wanted {
  const root: Wanted = { parts: new Map() };
  for (const pointer of pointers) {
    let wanted = root;
    for (const step of stepsOf(pointer)) {
      const part = wanted.parts.get(step) ?? { parts: new Map() };
      wanted.parts.set(step, part);
      wanted = part;
    }
  }
  return root;
}

/** The values on the way to a pointer that the text has, the outermost first. */
function nearestTo(pointer: string, root: Wanted): readonly Wanted[] {
  const way = [root];
  for (const step of stepsOf(pointer)) {
    const part = way.at(-1)?.parts.get(step);
    if (part?.value) way.push(part);
    else break;
  }
  return way;
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

class Walk {
  readonly #text: string;
  readonly #open: Open[] = [];
  readonly #repeated: RepeatedField[] = [];
  /** What is wanted of the value that comes next. */
  #next: Wanted | undefined;

  constructor(text: string, root: Wanted) {
    this.#text = text;
    this.#next = root;
  }

  run(): readonly RepeatedField[] {
    TOKEN.lastIndex = 0;
    for (let found = TOKEN.exec(this.#text); found; found = TOKEN.exec(this.#text)) {
      const token = found[1] as string;
      this.#take(token, TOKEN.lastIndex - token.length);
    }
    return this.#repeated;
  }

  #take(token: string, offset: number): void {
    const around = this.#open.at(-1);
    if (token === '}' || token === ']') {
      this.#open.pop();
      this.#endValue();
    } else if (around?.names && around.name === undefined) {
      this.#takeName(token, offset, around, around.names);
    } else {
      this.#takeValue(token, offset);
    }
  }

  #takeName(token: string, offset: number, around: Open, names: Set<string>): void {
    const name = token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1);
    around.name = name;
    if (names.has(name)) this.#repeated.push({ offset, length: token.length, path: this.#path() });
    names.add(name);
    this.#next = around.wanted?.parts.get(name);
    // Of a field given twice the last one counts.
    if (this.#next) this.#next.name = { offset, length: token.length };
  }

  #takeValue(token: string, offset: number): void {
    const wanted = this.#next;
    if (wanted) wanted.value = { offset, length: token.length };
    if (token === '{') {
      this.#open.push({ wanted, names: new Set(), index: 0, name: undefined });
    } else if (token === '[') {
      this.#open.push({ wanted, index: 0, name: undefined });
      this.#next = wanted?.parts.get('0');
    } else {
      this.#endValue();
    }
  }

  #endValue(): void {
    const around = this.#open.at(-1);
    if (!around) return;
    around.name = undefined;
    if (around.names) return;
    around.index++;
    this.#next = around.wanted?.parts.get(String(around.index));
  }

  #path(): readonly (string | number)[] {
    return this.#open.map(({ names, name, index }) => (names ? (name ?? '') : index));
  }
}
