import type { Model } from '../profile/model.ts';
import { lookup } from '../reading/technologies/index.ts';

/** No name of a technology is longer. */
const longest = 40;

/**
 * Technologies that lists under other tools' keys name (`technologies` of a project, `languages` of a piece of software):
 * no page shows them, and all the same the person says where they were used.
 */
export const technologiesElsewhere = (model: Model): readonly string[] =>
  model.elsewhere.flatMap((text) =>
    text.split(/[,;|/·•]|\s-\s/).flatMap((part) => {
      const name = part.trim();
      return name === '' || name.length > longest ? [] : (lookup(name)?.name ?? []);
    }),
  );
