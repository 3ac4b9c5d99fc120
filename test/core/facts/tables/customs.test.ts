import { customLines } from '../../support/factLines.ts';
import { tables } from '../../support/readings.ts';

describe('customs of countries', () =>
  tables(customLines, {
    'what is customary': [
      ['{US|CA|GB|IE|AU|NZ}'],
      ['{DE|AT|CH|LI}', 'photo', 'birth-date', 'marital-status', 'address'],
      ['{FR|BE|LU|ES|PT|IT|MT|CY|GR|DK}', 'photo', 'birth-date', 'address'],
      ['{NL|SE|NO|FI|IS}', 'photo', 'birth-date', 'address'],
      [
        '{PL|CZ|SK|HU|RO|BG|SI|HR|RS|BA|ME|MK|AL|EE|LV|LT|MD|UA|RU|BY|GE|AM|AZ|KZ|UZ}',
        'photo',
        'birth-date',
        'address',
      ],
      ['TR', 'photo', 'birth-date', 'marital-status', 'address'],
      ['{JP|KR|HK}', 'photo', 'birth-date', 'address'],
      ['{CN|TW|TH|VN|KH|MM}', 'photo', 'birth-date', 'marital-status', 'address'],
      ['SG', 'photo', 'address'],
      ['{ID|MY|PH}', 'photo', 'birth-date', 'marital-status', 'religion', 'address'],
      ['{IN|LK|NP}', 'birth-date', 'marital-status', 'address'],
      ['{PK|BD}', 'photo', 'birth-date', 'marital-status', 'religion', 'national-id', 'address'],
      ['{AE|SA|QA|KW|BH|OM|EG|JO|LB|MA|TN|DZ|IQ|IR}', 'photo', 'birth-date', 'marital-status', 'address'],
      ['IL', 'birth-date', 'address'],
      ['{NG|KE|GH|UG|TZ|ET|ZM|ZW|CM|SN|CI|RW}', 'birth-date', 'marital-status', 'address'],
      ['ZA', 'birth-date', 'marital-status', 'national-id', 'address'],
      ['BR', 'birth-date', 'marital-status', 'address'],
      ['MX', 'photo', 'birth-date', 'marital-status', 'address'],
      [
        '{AR|CL|CO|PE|EC|UY|BO|PY|VE|CR|GT|PA|DO|SV|HN|NI}',
        'photo',
        'birth-date',
        'marital-status',
        'national-id',
        'address',
      ],
      ['{XX|de|}', 'unknown'],
    ],
  }));
