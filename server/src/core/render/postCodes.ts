/** Countries that write the postal code behind the state or province ("Portland, Oregon 97201"), and behind the town ("Leeds LS1 4AP"). */
const behindRegion = new Set('AU BR CA CO GU ID IE MP PR TH US VI VN'.split(' '));
const behindCity = new Set('BD BM BN GB GG GI IL IM IN JE JO KH LB LK MM MT NG NP NZ PE PK SA SG UK VE ZA'.split(' '));

/** What the postal code follows in a country, by its code; most write it before the town. */
export function postCodePlace(countryCode: string): 'behind-region' | 'behind-city' | 'before-city' {
  const code = countryCode.toUpperCase();
  return behindRegion.has(code) ? 'behind-region' : behindCity.has(code) ? 'behind-city' : 'before-city';
}
