const marks = '[•◦▪▫■□●○◆◇‣▸▹›»❖❯➔➜➢➤►▶✓✔✦★⁃∙·*∗–—-]';
const privateMarks = String.raw`\u{f0b7}|\u{f0a7}|\u{f0d8}`;
/** "2.", "(2)", "[2]" and "(b)", but not the day of a date and not the code of an area. */
const number = String.raw`\(?\d{1,2}[.)](?=\s+(?!\d|\p{L}{3,10}\.?\s+(?:19|20)\d\d))|\[\d{1,3}\]|\([a-hivx]\)`;

/** The mark of an item of a list at the start of a line, with its space. Linear. */
export const bulletMark = new RegExp(String.raw`^\s*(?:(?:${marks}|${privateMarks}|${number})\s+|[・･](?=\S))`, 'u');
