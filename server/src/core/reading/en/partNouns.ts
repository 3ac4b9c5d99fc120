import { PEOPLE_NOUNS } from './maskWords.ts';
import { isPluralNoun } from './nouns.ts';

const PEOPLE = new Set(
  `chefs cooks nurses clerks leads porters interns juniors seniors pupils apprentices guards pilots medics aides stewards coaches midwives
  paralegals associates graduates adults hosts men women boys girls students agents residents servants assistants consultants accountants
  attendants dancers cast actors extras freshers trainees mates hands pickers packers riders crew staff waiters hygienists surgeons
  postdocs reps partners principals fellows scouts cadets deputies heads temps commis ushers trades tutors lecturers sergeants constables soldiers sailors privates corporals officers
  volunteers carers guides counsel rns lpns cnas hcas tas`.split(/\s+/),
);
/** Words that end as words for people do. */
const THINGS = new Set(
  `papers servers computers containers orders offers numbers centers quarters counters chapters posters trailers boilers printers routers
  clusters floors doors sensors motors tractors mirrors errors sectors factors monitors indicators generators elevators projectors letters
  theaters theatres registers layers tiers borders harbors corridors continents departments components events documents tournaments
  tables towers loggers headers buffers parameters timers users customers followers subscribers barriers carriers matters rivers`.split(
    /\s+/,
  ),
);

/** Whether a plural noun names people by what they do: welders, analysts, nurses. */
export function isPeopleNoun(lower: string): boolean {
  if (PEOPLE.has(lower) || PEOPLE_NOUNS.has(lower)) return true;
  if (!isPluralNoun(lower) || THINGS.has(lower)) return false;
  return /(?:ers|ors|ists|ians|eers|ees|yers|logists|ysts|men|women|smiths|wrights|anics|hands|mates|keepers|maids|herds|guards|chefs)$/.test(
    lower,
  );
}

/** Nouns that name a group of people before "of": a crew of 9. */
export const GROUPS = new Set(
  `team teams group crew staff squad brigade panel committee cohort class department unit workforce force company party cast choir
  orchestra ensemble band faculty board council troop platoon watch shift pool bench roster household headcount`.split(
    /\s+/,
  ),
);

/** Words that leave a list of parts open. */
export const OPEN_LISTS =
  /^(?:including|include|includes|others?|etc|rest|more|each|per|among|mostly|mainly|eg|example|remaining|remainder|every|average|up|over|about)$/;

/** What common totals count, and kinds of it: a fleet of 30 vehicles is so many vans and so many trucks. */
const KINDS: Readonly<Record<string, string>> = {
  vehicles:
    'vans trucks lorries cars buses coaches bikes motorcycles motorbikes scooters minibuses minivans trailers taxis ambulances pickups',
  boats: 'yachts dinghies trawlers tugs ferries barges launches kayaks canoes ribs catamarans',
  vessels: 'yachts trawlers tugs ferries barges tankers boats ships',
  animals: 'cows pigs sheep goats horses dogs cats hens ducks geese cattle calves lambs ewes rabbits ponies',
  instruments: 'violins violas cellos guitars trumpets drums flutes pianos clarinets horns',
  venues: 'theatres theaters halls clubs bars pubs stadiums arenas',
  properties: 'houses flats apartments shops offices cottages villas condos studios',
  meals: 'breakfasts lunches dinners suppers',
};

/** Whether one plural noun names a kind of what another counts: vans are vehicles. */
export function isKindOf(kind: string, whole: string): boolean {
  return KINDS[whole]?.split(' ').includes(kind) ?? false;
}
