/** First parts of names of functions, which tell `getUser` from a technology in odd capitals (`javaScript`). */
const PREFIXES = new Set(
  `get set is has on use add remove to from with handle create update delete fetch load save parse render init make find build
  run start stop open close read write send receive validate check compute calc map filter reduce apply bind emit should can
  did will component before after`.split(/\s+/),
);

const SNAKE = /^_{0,2}[\p{L}\p{N}]+(?:_+[\p{L}\p{N}]+)+_{0,2}$/u;
const CALL = /^[A-Za-z_$][\w$]*(?:(?:\.|::|->)[A-Za-z_$][\w$]*)*\(\)$/;
const VARIABLE = /^\$\{?[A-Za-z_]\w*\}?$|^%[A-Z_]{3,}%$/;
const SCOPED = /^[A-Za-z_]\w*(?:::[A-Za-z_]\w*)+$/;
const DOTTED = /^[a-z][a-z0-9]{2,}(?:\.[a-z][A-Za-z0-9]+){2,}$/;
const ASSIGNED = /^[A-Za-z_][\w.-]+=[A-Za-z'{[(/][^=\s]*$/;
const HUMPS = /^([a-z]{2,})((?:[A-Z][a-z0-9]+)+)$/;

/** `snake_case`, `DB_HOST`, `run()`, `$HOME`, `std::map`, `java.util.List`, `getUserById`. */
export function isIdentifier(written: string): boolean {
  if (written.includes('_') && SNAKE.test(written)) return true;
  if (CALL.test(written) || VARIABLE.test(written) || SCOPED.test(written)) return true;
  if (DOTTED.test(written) || ASSIGNED.test(written)) return true;
  const humps = HUMPS.exec(written);
  if (!humps) return false;
  return PREFIXES.has(humps[1]!) || humps[2]!.replace(/[^A-Z]/g, '').length > 2;
}
