import { tables } from '../support/readings.ts';
import { flagged } from '../support/sentences.ts';

describe('entities', () =>
  tables((text) => flagged('text.markup', text), {
    'entities by name': [
      [
        'Sold tea {&amp;|&lt;|&gt;|&quot;|&apos;|&ndash;|&mdash;|&bull;|&middot;|&hellip;|&lsquo;|&rsquo;|&ldquo;|&rdquo;|&laquo;|&raquo;|&copy;|&reg;|&trade;|&deg;|&euro;|&pound;|&yen;|&sect;|&times;|&plusmn;|&rarr;|&nbsp;} milk',
        '{}',
      ],
      ['Sold tea &boat; milk'],
      [
        'Sold tea in {&agrave;|&aacute;|&acirc;|&atilde;|&auml;|&aring;|&aelig;|&ccedil;|&egrave;|&eacute;|&ecirc;|&euml;|&igrave;|&iacute;|&icirc;|&iuml;|&ntilde;|&ograve;|&oacute;|&ocirc;|&otilde;|&ouml;|&oslash;|&ugrave;|&uacute;|&ucirc;|&uuml;|&szlig;|&oelig;|&Agrave;|&Aacute;|&Acirc;|&Auml;|&Aring;|&AElig;|&Ccedil;|&Egrave;|&Eacute;|&Ecirc;|&Iacute;|&Ntilde;|&Oacute;|&Ouml;|&Oslash;|&Uacute;|&Uuml;} milk',
        '{}',
      ],
    ],
  }));
