/** A value of JSON as it is written: where it lies in the text. */
export interface JsonSlice {
  readonly kind: 'object' | 'array' | 'string' | 'number' | 'word';
  readonly start: number;
  /** Past its last character. */
  readonly end: number;
}

/** Why JSON cannot be read on, and where in the text. */
export class JsonProblem extends Error {
  override readonly name = 'JsonProblem';
  readonly at: number;
  readonly kind: 'broken' | 'ended' | 'tooDeep';

  constructor(kind: 'broken' | 'ended' | 'tooDeep', at: number) {
    super(`JSON ${kind} at ${at}`);
    this.kind = kind;
    this.at = at;
  }
}

/** How deep values may lie in each other; a table needs two or three. */
export const DEEPEST = 200;

const QUOTE = 34;
const BACKSLASH = 92;
const NUMBER = /-?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?/y;
const WORD = /true|false|null|-?NaN|-?Infinity/y;

/**
 * Reads JSON from a text without building what it describes: values are found, and taken as they are
 * written. So numbers keep their digits, keys such as `__proto__` are plain text, and nothing is
 * called within itself, however deep the text goes. It throws a `JsonProblem` where it cannot go on.
 */
export class JsonCursor {
  readonly text: string;
  position: number;

  constructor(text: string, position = 0) {
    this.text = text;
    this.position = position;
  }

  /** The code of the next character that is no white space, which stays unread; NaN at the end. */
  peek(): number {
    let code = this.text.charCodeAt(this.position);
    // A byte order mark counts as white space, so that joined files can be read.
    while (code === 32 || code === 10 || code === 13 || code === 9 || code === 0xfeff) {
      this.position += 1;
      code = this.text.charCodeAt(this.position);
    }
    return code;
  }

  /** Whether the next character is this one, which is then read. */
  takes(character: string): boolean {
    if (this.peek() !== character.charCodeAt(0)) return false;
    this.position += 1;
    return true;
  }

  /** Reads a character that must come next. */
  expect(character: string): void {
    if (!this.takes(character)) throw this.problem();
  }

  /** What is wrong at the place reached. */
  problem(at = this.position): JsonProblem {
    return new JsonProblem(at >= this.text.length ? 'ended' : 'broken', at);
  }

  /** Reads past the next value. */
  skip(): JsonSlice {
    const code = this.peek();
    const start = this.position;
    if (code === QUOTE) this.#skipString();
    else if (code === 123 || code === 91) this.#skipNested();
    else return this.#skipScalar();
    const kind = code === QUOTE ? 'string' : code === 123 ? 'object' : 'array';
    return { kind, start, end: this.position };
  }

  /** Reads a key and the colon after it. */
  key(): string {
    if (this.peek() !== QUOTE) throw this.problem();
    const key = this.textOf(this.skip());
    this.expect(':');
    return key;
  }

  /** A value as the text of a cell: strings as they are meant, null as '', all else as written. */
  textOf({ kind, start, end }: JsonSlice): string {
    const written = this.text.slice(start, end);
    if (kind === 'string') return decoded(written) ?? written.slice(1, -1);
    return written === 'null' ? '' : written;
  }

  /** Reads a list of values as texts; a comma before its end does no harm. */
  texts(): string[] {
    const texts: string[] = [];
    this.expect('[');
    do {
      if (this.takes(']')) return texts;
      texts.push(this.textOf(this.skip()));
    } while (this.takes(','));
    this.expect(']');
    return texts;
  }

  #skipString(): void {
    let end = this.position;
    do {
      end = this.text.indexOf('"', end + 1);
      if (end < 0) throw new JsonProblem('ended', this.text.length);
    } while (this.#isEscaped(end));
    this.position = end + 1;
  }

  /** Whether a quote stands behind a backslash that is none of a pair. The one that begins the string stops the count. */
  #isEscaped(at: number): boolean {
    let slashes = 0;
    while (this.text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    return slashes % 2 === 1;
  }

  #skipNested(): void {
    const open: number[] = [];
    do {
      const code = this.peek();
      if (code === QUOTE) this.#skipString();
      else if (code === 123 || code === 91) {
        open.push(code);
        if (open.length > DEEPEST) throw new JsonProblem('tooDeep', this.position);
        this.position += 1;
      } else if (code === 125 || code === 93) {
        // A bracket closes with the character two past its own.
        if (open.pop() !== code - 2) throw this.problem();
        this.position += 1;
      } else if (code === 44 || code === 58) this.position += 1;
      else this.#skipScalar();
    } while (open.length > 0);
  }

  #skipScalar(): JsonSlice {
    this.peek();
    const start = this.position;
    for (const pattern of [NUMBER, WORD]) {
      pattern.lastIndex = start;
      if (pattern.test(this.text)) {
        this.position = pattern.lastIndex;
        return { kind: pattern === NUMBER ? 'number' : 'word', start, end: this.position };
      }
    }
    // A word or a number that the end of the text cuts is no error of its writer.
    if (/^(?:-|[a-zA-Z]{1,8})$/.test(this.text.slice(start, start + 9))) {
      throw new JsonProblem('ended', this.text.length);
    }
    throw this.problem();
  }
}

/** The string that a JSON string is written for; null if its escapes are broken. */
function decoded(written: string): string | null {
  if (!written.includes('\\')) return written.slice(1, -1);
  try {
    // Line breaks inside a string are not allowed by the book, and are no reason to lose it.
    const value: unknown = JSON.parse(written.replace(/\p{Cc}/gu, escaped));
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
