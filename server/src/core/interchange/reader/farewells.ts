/** How letters and mails end, before the name, in the languages that headings are read in. */
const words = [
  /(?:with )?(?:(?:kind|best|warm|many)(?:est)? )?(?:regards|wishes|thanks)/u,
  /yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|cheers/u,
  /mit freundlichen grüßen|(?:viele|beste|freundliche|liebe) grüße/u,
  /(?:bien )?cordialement|bien à vous/u,
  /(?:un )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?)?|(?:le |la )?saluda atentamente|atentamente/u,
  /(?:cordiali|distinti) saluti/u,
  /com os melhores cumprimentos|atenciosamente/u,
  /met vriendelijke groet(?:en)?|hoogachtend/u,
  /z poważaniem|(?:med )?vänliga hälsningar|med venlig hilsen|med vennlig hilsen/u,
]
  .map(({ source }) => source)
  .join('|');

const whole = new RegExp(`^(?:${words})[,.!]?$`, 'iu');
const front = new RegExp(`^(?:${words})(?:,\\s*|!?$)`, 'iu');
const formal = new RegExp(`^(?:${words}|(?:je vous prie|veuillez) (?:d['’])?agréer)(?!\\p{L})`, 'iu');

/** Is a line a farewell, and nothing else? */
export const isFarewell = (line: string): boolean => whole.test(line);

/** Does a line begin with a farewell, and go on with no more than a name behind a comma? */
export const startsWithFarewell = (line: string): boolean => front.test(line);

/** Does a line end a letter, whatever follows in it: "Veuillez agréer, Madame, …"? */
export const endsLetter = (line: string): boolean => formal.test(line);
