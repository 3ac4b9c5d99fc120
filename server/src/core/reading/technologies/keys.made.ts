import { lineTable } from '../../text/lineTable.ts';
import { beginningOf, rowsOfKeys } from './rows.ts';
import source from './technologies.tsv';

/** The row of every key, as `key=row`. No key has a space or an equals sign in it. */
export default lineTable(
  [...rowsOfKeys(source.trimEnd())],
  ([key]) => beginningOf(key),
  ([key, row]) => `${key}=${row}`,
);
