import { type Message, say } from '../messages/message.ts';
import type { Span } from '../text/span.ts';
import type { SyntaxProblem } from './parse.ts';

/** Thrown inside this file only: the first fault ends the reading. */
class Fault extends Error {
  constructor(
    readonly said: Message,
    readonly span: Span,
    readonly repair: SyntaxProblem['repair'],
  ) {
    super();
  }
}

const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const word = /[^\s,:[\]{}"']+/y;

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Reads a text as JSON, strictly, without recursion, and stops at the first thing that JSON does not allow. */
class Reader {
  private at = 0;
  /** Offsets of the brackets that are open. */
  private readonly open: number[] = [];

  constructor(private readonly text: string) {}

  read(): void {
    if (this.text.startsWith('\uFEFF')) this.at = 1;
    this.space();
    if (this.at === this.text.length) return;
    let expects: 'value' | 'first' | 'key' | 'behind' = 'value';
    for (;;) {
      this.space();
      if (expects === 'behind') {
        const opener = this.open.at(-1);
        if (opener === undefined) {
          this.end();
          return;
        }
        expects = this.behind(opener);
      } else {
        const first = expects === 'first';
        const opener = this.open.at(-1);
        if (first && opener !== undefined && this.text[this.at] === closers[this.text[opener]!]) {
          this.close(opener);
          expects = 'behind';
          continue;
        }
        if (opener !== undefined && this.text[opener] === '{') {
          this.key(opener);
          this.space();
        }
        expects = this.value() ? 'first' : 'behind';
      }
    }
  }

  /** `repair` is what to write in the place of the fault, where that is known. */
  private fail(message: Message, start: number, end: number, repair?: string): never {
    const span = { start, end: Math.min(Math.max(end, start + 1), Math.max(start, this.text.length)) };
    const title = repair === '' ? say('Take it out') : say('Write `{text}`', { text: shortened(repair ?? '') });
    throw new Fault(message, span, repair === undefined ? undefined : { title, edit: { span, newText: repair } });
  }

  private lineOf(offset: number): number {
    return this.text.slice(0, offset).split('\n').length;
  }

  /** White space; comments are refused here, where they would be allowed. */
  private space(): void {
    const { text } = this;
    while (this.at < text.length) {
      const unit = text[this.at]!;
      if (unit === ' ' || unit === '\n' || unit === '\r' || unit === '\t') this.at++;
      else if (unit === '#' || text.startsWith('//', this.at) || text.startsWith('/*', this.at)) {
        const close = unit === '/' && text[this.at + 1] === '*' ? text.indexOf('*/', this.at) + 2 : 1;
        const newline = text.indexOf('\n', this.at);
        const end = close > 1 ? close : newline < 0 ? text.length : newline;
        this.fail(say('JSON has no comments: take this one out.'), this.at, end);
      } else return;
    }
  }

  private close(opener: number): void {
    const { text } = this;
    const unit = text[this.at]!;
    const wanted = closers[text[opener]!]!;
    if (unit !== wanted) {
      const line = this.lineOf(opener);
      const words = { bracket: text[opener]!, wanted, unit };
      this.fail(
        line === this.lineOf(this.at)
          ? say('The `{bracket}` is not closed yet: a `{wanted}` is missing before this `{unit}`.', words)
          : say('The `{bracket}` of line {line} is not closed yet: a `{wanted}` is missing before this `{unit}`.', {
              ...words,
              line,
            }),
        this.at,
        this.at + 1,
      );
    }
    this.open.pop();
    this.at++;
  }

  /** Behind a member: a comma and the next one, or the closing bracket. */
  private behind(opener: number): 'key' | 'value' | 'behind' {
    const { text } = this;
    const unit = text[this.at];
    if (unit === undefined) this.unclosed(opener);
    if (unit === '}' || unit === ']') {
      this.close(opener);
      return 'behind';
    }
    if (unit !== ',') this.fail(say('A comma is missing before this.'), this.at, this.wordEnd());
    const comma = this.at;
    this.at++;
    this.space();
    const next = text[this.at];
    if (next === '}' || next === ']')
      this.fail(say('JSON allows no comma before a closing bracket: take it out.'), comma, comma + 1, '');
    if (next === ',') this.fail(say('One comma is enough.'), this.at, this.at + 1, '');
    if (next === undefined) this.unclosed(opener);
    return text[opener] === '{' ? 'key' : 'value';
  }

  private unclosed(opener: number): never {
    const bracket = this.text[opener]!;
    return this.fail(
      say('This `{bracket}` is never closed: a `{closer}` is missing.', { bracket, closer: closers[bracket]! }),
      opener,
      opener + 1,
    );
  }

  private wordEnd(): number {
    word.lastIndex = this.at;
    return word.test(this.text) ? word.lastIndex : this.at + 1;
  }

  private key(opener: number): void {
    const { text } = this;
    const start = this.at;
    const unit = text[start];
    if (unit === undefined) this.unclosed(opener);
    if (unit !== '"') {
      const end = this.wordEnd();
      const name = text.slice(start, end);
      if (unit === "'") this.single();
      if (/^[<>=]{7}$/.test(name)) this.fail(say('A merge conflict was left here: keep one side.'), start, end);
      if (/[\w$]/.test(unit))
        this.fail(
          say('Keys stand in double quotes in JSON: write `"{name}"`.', { name: shortened(name) }),
          start,
          end,
          `"${name}"`,
        );
      if (unit === '}' || unit === ']') this.close(opener);
      this.fail(say('A key in double quotes is missing here.'), start, end);
    }
    this.string();
    const end = this.at;
    this.space();
    if (text[this.at] !== ':') this.fail(say('A colon and a value are missing behind this key.'), start, end);
    this.at++;
  }

  /** Reads a value; true where it is a bracket that opens. */
  private value(): boolean {
    const { text } = this;
    const start = this.at;
    const unit = text[start];
    if (unit === '{' || unit === '[') {
      this.open.push(start);
      this.at++;
      return true;
    }
    if (unit === '"') {
      this.string();
      return false;
    }
    if (unit === undefined || ',}]:'.includes(unit)) {
      const opener = this.open.at(-1);
      if (unit === undefined && opener !== undefined) this.unclosed(opener);
      this.fail(say('A value is missing here.'), start, start + 1);
    }
    if (unit === "'") this.single();
    const end = this.wordEnd();
    const written = text.slice(start, end);
    if (written !== 'true' && written !== 'false' && written !== 'null') {
      number.lastIndex = start;
      if (!number.test(text) || number.lastIndex !== end) this.noValue(written, start, end);
    }
    this.at = end;
    return false;
  }

  private noValue(written: string, start: number, end: number): never {
    if (/^[-+.\d]/.test(written) && /\d/.test(written) && !/[^-+.\d\w]/.test(written))
      this.fail(
        say('`{text}` is not a number of JSON: put it in double quotes if it is a text.', { text: shortened(written) }),
        start,
        end,
        `"${written}"`,
      );
    const other = { True: 'true', False: 'false', None: 'null', nil: 'null', undefined: 'null' }[written];
    if (other) this.fail(say('JSON writes `{other}` for `{written}`.', { other, written }), start, end, other);
    if (/^[<>=]{7}$/.test(written)) this.fail(say('A merge conflict was left here: keep one side.'), start, end);
    return this.fail(
      say('`{text}` is no value of JSON: put a text in double quotes.', { text: shortened(written) }),
      start,
      end,
    );
  }

  private single(): never {
    const close = /'|\n/g;
    close.lastIndex = this.at + 1;
    const found = close.exec(this.text);
    const end = found?.[0] === "'" ? found.index + 1 : (found?.index ?? this.text.length);
    return this.fail(say('JSON takes double quotes only, not single ones.'), this.at, end, this.doubled(end));
  }

  /** A text in single quotes in double ones; undefined where it has escapes or no end. */
  private doubled(end: number): string | undefined {
    const inner = this.text.slice(this.at + 1, end - 1);
    return this.text[end - 1] === "'" && end > this.at + 1 && !inner.includes('\\') ? JSON.stringify(inner) : undefined;
  }

  private string(): void {
    const { text } = this;
    const start = this.at;
    for (this.at++; this.at < text.length; this.at++) {
      const unit = text.charCodeAt(this.at);
      if (unit === 34) {
        this.at++;
        return;
      }
      if (unit === 92) {
        escaped.lastIndex = this.at;
        if (!escaped.test(text))
          this.fail(say('No escape of JSON: write `\\\\` for a backslash.'), this.at, this.at + 2);
        this.at = escaped.lastIndex - 1;
      } else if (unit === 10 || unit === 13)
        this.fail(
          say('This quote is not closed on its line: close it, or write `\\n` for a line break.'),
          start,
          this.at,
        );
      else if (unit < 32) {
        const message =
          unit === 9
            ? say('A tab inside a text is written `\\t` in JSON.')
            : say('A control character cannot stand inside a text in JSON.');
        this.fail(message, this.at, this.at + 1);
      }
    }
    this.fail(say('This quote is never closed.'), start, text.length);
  }

  private end(): void {
    this.space();
    if (this.at >= this.text.length) return;
    const unit = this.text[this.at]!;
    if (unit === '}' || unit === ']')
      this.fail(
        say('This `{unit}` closes nothing: a bracket too many, or one missing above.', { unit }),
        this.at,
        this.at + 1,
      );
    this.fail(say('JSON ends with its first value: what stands from here on is not read.'), this.at, this.wordEnd());
  }
}

/**
 * The first thing in a text that JSON (RFC 8259) does not allow, in words; null for JSON and for an empty text. Linear, and
 * safe for brackets nested however deep. Keys written twice are allowed here.
 */
export function jsonProblem(text: string): SyntaxProblem | null {
  try {
    new Reader(text).read();
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { said, span, repair } = error;
    return { kind: 'syntax', code: 'JSON', message: said, span, ...(repair ? { repair } : {}) };
  }
}
