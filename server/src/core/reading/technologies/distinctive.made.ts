import { lineTable } from '../../text/lineTable.ts';
import { foldName } from './fold.ts';
import { beginningOf, distinctiveNames } from './rows.ts';
import source from './technologies.tsv';

/** Keys of names that are long and distinctive enough to be misspelt. */
export default lineTable(distinctiveNames(source.trimEnd()).map(foldName), beginningOf, (key) => key);
