import assert from 'node:assert/strict';
import { languageOf } from '../../../server/src/core/reading/language/index.ts';

/** Headings of two or three words that nothing but their endings and letters tells the language of. */
const headings: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Buchhaltung Planung',
    'Schulungen Lieferungen',
    'Belegschaft Wirtschaft',
    'Sicherheit Nachhaltigkeit',
    'Liegenschaften Wirtschaft Belegschaft',
    'Digitalisierung Modernisierung',
    'technische klinische',
  ],
  es: ['Dirección Gestión', 'Operaciones Soluciones', 'Tratamiento Abastecimiento', 'Diseño'],
  pt: ['Coordenação Operações', 'Atendimento Revisão'],
  it: ['Produzione Relazioni', 'Qualità Attività', 'Relazioni Operazioni'],
  fr: ['Qualité Sécurité', 'Activités Journées', 'Vendeur Serveur', 'Serveuse Vendeuse', 'Travaux Locaux'],
  pl: ['Sprzedaż', 'Działalność Zdolność', 'Zarządzanie Szkolenie'],
  fi: ['Johtaminen Suunnittelu'],
  tr: ['Satış Yönetimi'],
  ro: ['Vânzări și achiziții'],
  hu: ['Értékesítő munkatárs, vezető tervező'],
  cs: ['Řízení projektů'],
};

describe('the language of a few words', () => {
  for (const [language, lines] of Object.entries(headings))
    it(`is told by their endings and letters: ${language}`, () => {
      assert.deepEqual(
        lines.map((line) => `${line}: ${languageOf(line)}`),
        lines.map((line) => `${line}: ${language}`),
      );
    });
  it('is not told by one ending that names and English have too', () => {
    for (const line of ['Belegschaft', 'Logistique', 'Vendeur', 'Organisatie', 'Sung', 'Entrepreneur', 'Pronto'])
      assert.equal(languageOf(line), null, line);
  });
});
