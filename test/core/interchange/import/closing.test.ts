import assert from 'node:assert/strict';
import { imported } from './support.ts';

const above = 'Odile Ferrand\nodile@ferrand.example\n\n';
const parts = {
  education: 'Education\nBA History, Birch College, 2011 - 2014\n',
  skills: 'Skills\nBookbinding, Paper repair\n',
  interests: 'Interests\nSailing, Chess\n',
  languages: 'Languages\nFrench (native)\nEnglish (fluent)\n',
  work: 'Experience\nBookbinder, Birch Press\n2015 - 2019\n- Bound 300 books a year\n',
};

/** What a line that closes a document is kept as, below each kind of section, which it leaves as it is. */
async function closing(lines: string): Promise<unknown> {
  let kept: unknown;
  for (const [kind, part] of Object.entries(parts))
    for (const between of ['\n', '']) {
      const alone = await imported('cv.txt', above + part);
      const { profile, notes } = await imported('cv.txt', `${above}${part}${between}${lines}\n`);
      const { 'x-imported': found, ...rest } = profile as unknown as Record<string, unknown>;
      assert.deepEqual(rest, alone.profile, `${kind}: ${lines}`);
      assert.match(notes.join('\n'), /kept under `x-imported` and not printed/);
      kept = found;
    }
  return kept;
}

describe('lines that close a document', () => {
  it('are a consent to the use of data, in many languages, and no part of the last section', async () => {
    for (const text of [
      'I hereby give my consent to the processing of my personal data for this application (GDPR 2016/679).',
      'I authorise the use of my personal data.',
      'Ich willige in die Verarbeitung meiner personenbezogenen Daten ein.',
      'Hiermit erkläre ich mich mit der Speicherung meiner Daten nach Art. 6 DSGVO einverstanden.',
      'Einwilligung zur Verarbeitung meiner Daten: erteilt.',
      'Wyrażam zgodę na przetwarzanie moich danych osobowych (RODO).',
      'Autorizzo il trattamento dei miei dati ai sensi del GDPR 2016/679.',
      'J’autorise la conservation de mes données pour deux ans.',
      'Autorizo el tratamiento de mis datos.',
      'Autorizo o tratamento dos meus dados.',
      'Ik geef toestemming voor het bewaren van mijn gegevens.',
      'Souhlasím se zpracováním svých osobních údajů.',
      'Súhlasím so spracovaním mojich osobných údajov.',
      'Sunt de acord cu prelucrarea datelor mele.',
      'Jag samtycker till att mina personuppgifter sparas.',
      'Hozzájárulok személyes adataim kezeléséhez.',
    ])
      assert.deepEqual(await closing(text), { consent: text });
  });

  it('are read on where a sentence is not at its end', async () => {
    assert.deepEqual(await closing('Autorizzo il trattamento dei miei dati\nai sensi del GDPR 2016/679.'), {
      consent: 'Autorizzo il trattamento dei miei dati ai sensi del GDPR 2016/679.',
    });
  });

  it('are the foot of a site and the day of the last change', async () => {
    assert.deepEqual(await closing('© 2026 Odile Ferrand · Privacy'), { copyright: '© 2026 Odile Ferrand · Privacy' });
    assert.deepEqual(await closing('Last updated: October 2026'), { updated: 'Last updated: October 2026' });
    assert.deepEqual(await closing('Stand: 12.10.2026'), { updated: 'Stand: 12.10.2026' });
  });

  it('are not what was done with data at work', async () => {
    const work = [
      'Authorised the processing of personal data for 40 studies',
      'Updated 40 forms of consent for the GDPR in 2019',
      'Agreed retention of data with 12 authors',
      'Ich bin seit 2012 mit Daten von Archiven vertraut',
      'Jag ger lärlingar egna uppgifter',
      'I agree on formats of data with authors',
    ];
    const { profile } = await imported(
      'cv.txt',
      `${above}Experience\nArchivist, Birch Press\n2015 - 2019\n${work.map((line) => `- ${line}\n`).join('')}`,
    );
    assert.deepEqual((profile.work as unknown as { highlights: string[] }[])[0]!.highlights, work);
  });
});
