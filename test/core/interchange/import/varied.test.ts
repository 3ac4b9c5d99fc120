import assert from 'node:assert/strict';
import { bold, down, type Line, readPages } from './pdfPages.ts';
import { imported } from './support.ts';

type Entries = readonly Readonly<Record<string, unknown>>[];
interface Read {
  readonly basics: Readonly<Record<string, unknown>>;
  readonly work: Entries;
  readonly education: Entries;
  readonly skills: Entries;
  readonly languages: Entries;
  readonly [section: string]: unknown;
}

const html = async (body: string): Promise<Read> =>
  (await imported('cv.html', `<!doctype html><html><body>${body}</body></html>`)).profile as never;
const pdf = async (...pages: readonly (readonly Line[])[]): Promise<Read> =>
  (await readPages(...pages)).profile as never;

/** The fields of entries that are asked for, a row an entry. */
const rows = (entries: unknown, ...keys: readonly string[]): unknown[][] =>
  (entries as Entries).map((entry) => keys.map((key) => entry[key]));

describe('layouts people use', () => {
  it('a headline behind the name, in smaller letters of the same line', async () => {
    const { basics } = await pdf([
      [40, 790, 'Yrsa Halldórsdóttir', 22],
      [260, 790, 'Harbour engineer', 11],
      ...down(40, 760, 'yrsa@halldors.example'),
      ...down(40, 720, ['Experience', bold], 'Engineer, Harbour of Akureyri, 2015 – 2020'),
    ]);
    assert.equal(basics.name, 'Yrsa Halldórsdóttir');
    assert.equal(basics.label, 'Harbour engineer');
  });

  it('a headline with bars in it, and one that stands at the level of the sections', async () => {
    const text =
      'Enrico Pallavicini\nTram driver | Instructor | Night lines\nenrico@pallavicini.example\n\nEXPERIENCE\nDriver, Metro Genova, 2012 - 2020\n';
    const { profile } = await imported('cv.txt', text);
    assert.equal(profile.basics.label, 'Tram driver | Instructor | Night lines');
    const { basics } = await html(
      '<h1>Enrico Pallavicini</h1><h2>Tram driver</h2><p>enrico@pallavicini.example</p><h2>Experience</h2><p>Driver, Metro Genova, 2012 – 2020</p>',
    );
    assert.deepEqual([basics.label, basics.email], ['Tram driver', 'enrico@pallavicini.example']);
  });

  it('figures beside what they count', async () => {
    const { basics } = await html(
      '<h1>Oluwaseun Hartigan</h1><p>Baker</p><ul><li><b>40%</b> less bread thrown away</li><li><b>2M</b> loaves a year</li></ul><h2>Experience</h2><p>Baker, Millgate Bread, 2012 – 2020</p>',
    );
    assert.deepEqual(basics.stats, [
      { value: '40%', label: 'less bread thrown away' },
      { value: '2M', label: 'loaves a year' },
    ]);
    assert.equal(basics.summary, undefined);
  });

  it('a street under the name is no figure', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Oluwaseun Hartigan\n14 Millgate Terrace\n21 Harbour Road\nLeeds, United Kingdom\n\nEXPERIENCE\nBaker, Millgate Bread, 2012 - 2020\n',
    );
    assert.equal(profile.basics.stats, undefined);
  });

  it('roles with dates of their own beneath an employer with dates', async () => {
    const { work } = await html(`<h1>Signe Falkenborg</h1><h2>Experience</h2>
      <h3>Fjordline Cargo · 2014 – 2022</h3><p>Bergen, Norway</p><p>Coastal freight, 300 people</p>
      <h4>Fleet planner, North Sea · 2018 – 2022</h4><ul><li>Planned 40 sailings a week.</li></ul>
      <h4>Dispatcher, Docks · 2014 – 2018</h4><ul><li>Sent out 90 lorries a day.</li></ul>
      <h3>Kiosk Torget · 2012 – 2014</h3><p>Clerk</p>`);
    assert.deepEqual(rows(work, 'name', 'location', 'description'), [
      ['Fjordline Cargo', 'Bergen, Norway', 'Coastal freight, 300 people'],
      ['Kiosk Torget', undefined, undefined],
    ]);
    assert.deepEqual(rows(work[0]!.roles, 'position', 'startDate', 'endDate'), [
      ['Fleet planner, North Sea', '2018', '2022'],
      ['Dispatcher, Docks', '2014', '2018'],
    ]);
  });

  it('technologies beneath a list, before the next heading', async () => {
    const { work } = await html(`<h1>Signe Falkenborg</h1><h2>Experience</h2>
      <h3>Developer · 2018 – 2022</h3><p>Fjordline Cargo</p><ul><li>Wrote the planner.</li></ul><p>Kubernetes, Terraform, Go</p>
      <h3>Junior developer · 2014 – 2018</h3><p>Havn Data</p><ul><li>Kept the tide tables.</li></ul><p>Java, Oracle, Linux</p>`);
    assert.deepEqual(rows(work, 'name', 'position', 'keywords'), [
      ['Fjordline Cargo', 'Developer', ['Kubernetes', 'Terraform', 'Go']],
      ['Havn Data', 'Junior developer', ['Java', 'Oracle', 'Linux']],
    ]);
  });

  it('everything of a job on one line, in an order that its words alone tell', async () => {
    const { work } = await html(`<h1>Amaia Etxeberria</h1><h2>Experiencia laboral</h2>
      <div><b>Jefa de taller</b> | Astilleros Gernika | Bermeo | ene 2016 – actualidad</div><ul><li>Dirijo a doce soldadores.</li></ul>
      <div><b>Soldadora</b> | Talleres Urdaibai | Mundaka | mar 2010 – dic 2015</div><ul><li>Soldé 40 cascos.</li></ul>`);
    assert.deepEqual(rows(work, 'position', 'name', 'location', 'startDate'), [
      ['Jefa de taller', 'Astilleros Gernika', 'Bermeo', '2016-01'],
      ['Soldadora', 'Talleres Urdaibai', 'Mundaka', '2010-03'],
    ]);
  });

  it('one size, no bold, dashes for marks, no line between: an item ends where its sentence does', async () => {
    const { basics, work, education } = await pdf(
      down(
        40,
        800,
        ['GUNDULA SASSMANNSHAUSEN', 10, 'bold'],
        'Weberin',
        'Krefeld, Deutschland',
        '(02151) 555 0144, gundula@sassmann.example',
        ['BERUFSERFAHRUNG', 10, 'bold'],
        'Webmeisterin, Seidenweberei Rheingold GmbH, Krefeld, März 2016 – heute',
        '– Führe elf Weberinnen in zwei Schichten und halte neun Webstühle.',
        'Weberin, Tuchfabrik Willich GmbH, Willich, August 2009 – Februar 2016',
        '– Webte Futterstoffe.',
        ['AUSBILDUNG', 10, 'bold'],
        'Diplom Textiltechnik, Hochschule Niederrhein, 2005 – 2009',
      ),
    );
    assert.deepEqual(
      [basics.name, basics.label, basics.phone],
      ['GUNDULA SASSMANNSHAUSEN', 'Weberin', '(02151) 555 0144'],
    );
    assert.deepEqual(rows(work, 'position', 'name', 'location', 'startDate', 'endDate'), [
      ['Webmeisterin', 'Seidenweberei Rheingold GmbH', 'Krefeld', '2016-03', 'present'],
      ['Weberin', 'Tuchfabrik Willich GmbH', 'Willich', '2009-08', '2016-02'],
    ]);
    assert.deepEqual(rows(education, 'studyType', 'area'), [['Diplom', 'Textiltechnik']]);
  });

  it('pictures and rare signs for marks of a list', async () => {
    const picture = (y: number): Line => [40, y, '\ue000', 10, 'picture'];
    const { work } = await pdf([
      ...down(40, 790, ['Callisto Ferreday', 22], 'callisto@ferreday.example'),
      ...down(
        40,
        740,
        ['Experience', bold],
        ['Store manager', 10, 'bold'],
        'Ironbark Hardware, Geelong, VIC',
        '2017 – 2021',
      ),
      picture(670),
      [55, 670, 'Opened the trade desk for builders'],
      picture(656),
      [55, 656, 'Cut stock loss to a third'],
    ]);
    assert.deepEqual(work[0]!.highlights, ['Opened the trade desk for builders', 'Cut stock loss to a third']);
    const page = await html(`<h1>Benedita Salvaterra</h1><h2>Experiência profissional</h2><div><b>Jurista</b></div>
      <div>Câmara de Ílhavo</div><div>abril 2012 – dezembro 2017</div><div>▸ Redigi o regulamento.</div><div>▸ Formei nove colegas.</div>
      <h2>Idiomas</h2><div><b>Português</b></div><div>Língua materna</div><div><b>Inglês</b></div><div>para viajar</div>`);
    assert.deepEqual(page.work[0]!.highlights, ['Redigi o regulamento.', 'Formei nove colegas.']);
    assert.deepEqual(rows(page.languages, 'language', 'fluency'), [
      ['Português', 'Língua materna'],
      ['Inglês', 'para viajar'],
    ]);
  });

  it('a head that later pages repeat without a number', async () => {
    const { work, languages } = await pdf(
      [
        ...down(40, 790, ['Rhonwen Ashgrove', 22], 'rhonwen@ashgrove.example', '+44 29 2018 0143'),
        ...down(40, 730, ['Experience', bold], 'Keeper, Gower Lighthouse, 2015 – 2019', '• Kept the light.'),
      ],
      [
        [40, 815, 'Rhonwen Ashgrove | rhonwen@ashgrove.example | +44 29 2018 0143', 8],
        ...down(40, 760, ['Languages', bold], 'Welsh: native'),
      ],
    );
    assert.deepEqual(rows(work, 'position', 'name', 'highlights'), [
      ['Keeper', 'Gower Lighthouse', ['Kept the light.']],
    ]);
    assert.deepEqual(languages, [{ language: 'Welsh', fluency: 'native' }]);
  });

  it('headings over two lines in the margin, and towns in brackets', async () => {
    const { work, education } = await pdf([
      ...down(40, 790, ['Iker Mendizabal', 22], 'iker@mendizabal.example'),
      ...down(40, 740, ['Experiencia', 11, 'bold'], ['laboral', 11, 'bold']),
      ...down(
        160,
        740,
        'septiembre 2017 – actualidad',
        'Profesor, Colegio Arriaga (Gasteiz)',
        '- Coordino a nueve docentes.',
      ),
      ...down(40, 690, ['Formación', 11, 'bold'], ['académica', 11, 'bold']),
      ...down(160, 690, 'octubre 2005 – junio 2010', 'Licenciatura, Física, Universidad de Ataun'),
    ]);
    assert.deepEqual(rows(work, 'position', 'name', 'location', 'startDate'), [
      ['Profesor', 'Colegio Arriaga', 'Gasteiz', '2017-09'],
    ]);
    assert.deepEqual(rows(education, 'studyType', 'area', 'institution', 'startDate', 'endDate'), [
      ['Licenciatura', 'Física', 'Universidad de Ataun', '2005-10', '2010-06'],
    ]);
  });

  it('columns that begin at the foot of a page, beneath a section that goes on', async () => {
    const { work, skills, languages } = await pdf([
      ...down(50, 790, ['Ottavio Lanfranconi', 22], 'ottavio@lanfranconi.example'),
      ...down(50, 740, ['Experience', bold], 'Head baker, Forno Dolfin, 2016 – 2021'),
      ...down(62, 712, '• Led eight bakers through the nights of the film festival without a late loaf.'),
      ...down(50, 698, 'Baker, Hotel Rialto, 2009 – 2016'),
      ...down(62, 684, '• Baked for 220 guests.'),
      ...down(50, 656, ['Skills', bold], 'Sourdough', 'Chocolate', 'Gelato', 'Pricing', 'Buying'),
      ...down(320, 656, ['Languages', bold], 'Italian: native', 'German: B1', 'English: B2', 'French: A2', 'Ladin: C1'),
    ]);
    assert.deepEqual(rows(work, 'name', 'startDate'), [
      ['Forno Dolfin', '2016'],
      ['Hotel Rialto', '2009'],
    ]);
    assert.equal(skills.length, 5);
    assert.equal(languages.length, 5);
  });

  it('columns whose lines come nearer to each other than a heading is high', async () => {
    const { work, basics } = await pdf([
      ...down(40, 790, ['Maëlle Kergoat', 22], 'Infirmière'),
      ...down(
        40,
        740,
        ['Expérience', bold],
        ['Infirmière', 10, 'bold'],
        'Clinique de Quimper',
        'juillet 2013 – août 2018',
      ),
      ...down(
        48,
        684,
        '• Assuré les urgences de nuit pour un service de 28 lits et deux blocs',
        '• Formé 15 étudiants.',
      ),
      ...down(40, 640, ['Formation', bold], ["Diplôme d'État", 10, 'bold'], 'IFSI de Morlaix', '2010 – 2013'),
      ...down(410, 740, ['Contact', bold], 'maelle@kergoat.example', 'Brest, France'),
      ...down(410, 684, ['Profil', bold], 'Infirmière depuis douze ans.'),
      ...down(410, 640, ['Langues', bold], 'Breton', 'Français'),
    ]);
    assert.deepEqual(rows(work, 'name', 'position'), [['Clinique de Quimper', 'Infirmière']]);
    assert.equal((work[0]!.highlights as unknown[]).length, 2);
    assert.equal(basics.summary, 'Infirmière depuis douze ans.');
  });

  it('dates in boxes over two lines, and items that are a name and what it is', async () => {
    const { awards, projects } = (await pdf([
      ...down(40, 790, ['Delphine Okonkwo-Marsh', 22], 'delphine@okonkwo.example'),
      ...down(
        40,
        740,
        ['Awards', bold],
        ['December', 10, 'bold'],
        ['2023', 10, 'bold'],
        'Engineer of the Year',
        'Cascade Mills',
      ),
      ...down(40, 650, ['Projects', bold], '• ledgerlint: Checks double-entry postings before they are merged.'),
    ])) as never as Record<string, Entries>;
    assert.deepEqual(awards, [{ title: 'Engineer of the Year', awarder: 'Cascade Mills', date: '2023-12' }]);
    assert.deepEqual(projects, [
      { name: 'ledgerlint', description: 'Checks double-entry postings before they are merged.' },
    ]);
  });

  it('labels above what they name, and words of praise before whom they are from', async () => {
    const { basics, references } =
      await html(`<h1>Marguerite Stanhope-Iqbal</h1><p>Auditor</p><h2>Contact</h2><b>Email</b><div>marguerite@stanhope.example</div>
      <b>Phone</b><div>+61 3 5550 0198</div><h2>Experience</h2><p>Auditor, Corio Partners, 2012 – 2020</p>
      <h2>References</h2><p>“She runs the calmest audit I know.”</p><p>Hew Lorne, Corio Partners</p>`);
    assert.deepEqual(
      [basics.email, basics.phone, basics.location],
      ['marguerite@stanhope.example', '+61 3 5550 0198', undefined],
    );
    assert.deepEqual(references, [
      { name: 'Hew Lorne, Corio Partners', reference: '“She runs the calmest audit I know.”' },
    ]);
  });

  it('where and when it was signed is nothing of the last section', async () => {
    const { languages } = await html(
      '<h1>Gundula Saßmann</h1><p>gundula@sassmann.example</p><p>Krefeld</p><h2>Sprachen</h2><p>Deutsch: Muttersprache</p><p>Krefeld, den 20.11.2026</p>',
    );
    assert.deepEqual(languages, [{ language: 'Deutsch', fluency: 'Muttersprache' }]);
  });

  it('headings that no list of headings has, told by what stands beneath', async () => {
    const { profile } = await imported(
      'cv.md',
      `# Tadhg Ó Murchú\n\ntadhg@omurchu.example\n\n## Where I have been\n\n### Boatbuilder, Dingle Yard · 2014 – 2021\n\n- Built nine currachs.\n\n### Apprentice, Fenit Yard · 2011 – 2014\n\n- Steamed ribs.\n\n## Languages\n\nPython, Rust, SQL\n`,
    );
    const { work, languages, skills } = profile as never as Read;
    assert.deepEqual(rows(work, 'name', 'position'), [
      ['Dingle Yard', 'Boatbuilder'],
      ['Fenit Yard', 'Apprentice'],
    ]);
    assert.equal(languages, undefined);
    assert.deepEqual(skills, [{ name: 'Languages', keywords: ['Python', 'Rust', 'SQL'] }]);
  });
});

describe('publications in lists of references', () => {
  const read = async (item: string): Promise<unknown> =>
    (
      (
        await html(
          `<h1>Rhonwen Ashgrove</h1><p>rhonwen@ashgrove.example</p><h2>Publications</h2><ol><li>${item}</li></ol>`,
        )
      ).publications as Entries
    )[0];

  it('with the year in brackets', async () => {
    assert.deepEqual(
      await read(
        'R. Ashgrove, T. Moss (2022). Recovery of kelp after storms. <i>Journal of Coastal Ecology</i>, 12(3), 41–58.',
      ),
      {
        name: 'Recovery of kelp after storms',
        authors: ['R. Ashgrove', 'T. Moss'],
        publisher: 'Journal of Coastal Ecology',
        releaseDate: '2022',
        summary: '12(3), 41–58',
      },
    );
  });

  it('with the title in a type of its own', async () => {
    assert.deepEqual(
      await read(
        'Rhonwen Ashgrove, Tam Moss. <i>Counting holdfasts from below the ice.</i> Methods in Diving Science, Jun 2018, doi:10.5555/mds.2018.04. Two winters of counts.',
      ),
      {
        name: 'Counting holdfasts from below the ice',
        authors: ['Rhonwen Ashgrove', 'Tam Moss'],
        publisher: 'Methods in Diving Science',
        releaseDate: '2018-06',
        doi: '10.5555/mds.2018.04',
        summary: 'Two winters of counts',
      },
    );
  });

  it('with the title in quotes', async () => {
    assert.deepEqual(await read('Ashgrove, “Light under kelp”, Tidal Letters, 2019'), {
      name: 'Light under kelp',
      authors: ['Ashgrove'],
      publisher: 'Tidal Letters',
      releaseDate: '2019',
    });
  });
});
