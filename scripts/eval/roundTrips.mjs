// Renders a profile, reads what came out back, and counts the fields that are as they were.
import { casesIn } from './import/cases.mjs';
import { compareProfiles, tally } from './import/score.mjs';

/** @returns F1 of the fields by form, of the profile `name` in a folder of profiles. */
export async function measureRoundTrips(folder, name, core) {
  const scores = {};
  const misses = [];
  for await (const { format, file, bytes, truth } of casesIn(folder, core, name)) {
    const { data = {} } = await core.read(file, bytes);
    const rows = compareProfiles(truth, data);
    scores[format] = tally(rows).f1;
    for (const { field, wanted, found, value } of rows)
      if (value < 1) misses.push(`${format} ${field}: wanted ${JSON.stringify(wanted)}, read ${JSON.stringify(found)}`);
  }
  return { scores, lines: [], misses };
}
