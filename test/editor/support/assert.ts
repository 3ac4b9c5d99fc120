/** The few assertions that editor tests use. `node:assert` does not exist in the web worker host. */

const show = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : JSON.stringify(value, null, 1));

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(what);
}

export function equal<T>(actual: T, expected: T, what = 'not equal') {
  if (!Object.is(actual, expected))
    throw new Error(`${what}\n  got:      ${show(actual)}\n  expected: ${show(expected)}`);
}

export function deepEqual<T>(actual: T, expected: T, what = 'not equal') {
  if (show(actual) !== show(expected))
    throw new Error(`${what}\n  got:      ${show(actual)}\n  expected: ${show(expected)}`);
}

export function match(actual: string, expected: RegExp, what = 'no match') {
  if (!expected.test(actual)) throw new Error(`${what}\n  got:      ${show(actual)}\n  expected: ${expected}`);
}
