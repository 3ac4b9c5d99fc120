/** Changes that are said in words: "in half", "halved", "a third of the time", "doubled", "tenfold". */
export const SPOKEN_RATIO =
  /\b(?:half|halv(?:e[sd]?|ing)|doubl(?:e[sd]?|ing)|twice|thrice|tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing)|(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?|tenths?)|\w+fold|orders? of magnitude)\b/i;

/** The words for a change as it is computed. */
export const RATIO_IN_WORDS: Readonly<Record<string, RegExp>> = {
  '50%': /\b(?:half|halv(?:e[sd]?|ing))\b/i,
  '2x': /\b(?:doubl(?:e[sd]?|ing)|twice)\b/i,
  '3x': /\b(?:tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|thrice)\b/i,
};
