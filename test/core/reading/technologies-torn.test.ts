import assert from 'node:assert/strict';
import { readTechnologies } from '../../../server/src/core/reading/technologies/index.ts';

/** What is to be corrected, and into what. */
const corrected = (text: string): readonly string[] =>
  readTechnologies(text).flatMap(({ written, suggestion }) => (suggestion ? [`${written} → ${suggestion}`] : []));

describe('names written as two words, one of them a letter or a small word', () => {
  for (const [text, ...expected] of [
    ['Segmented 900 nuclei in image j', 'image j → ImageJ'],
    ['Cued 40 shows with q lab', 'q lab → QLab'],
    ['Sculpted busts in z brush and Blender', 'z brush → ZBrush'],
    ['Set 40 catalogues in in design'],
    ['Set 40 catalogues in photoshop and in design', 'photoshop → Photoshop'],
    ['Enrolled laptops through in tune and Jamf', 'in tune → Intune'],
    ['Modelled a stadium in Revit, sketch up and Lumion', 'sketch up → SketchUp'],
    ['Wrote C sharp services for 3 banks', 'C sharp → C#'],
  ] as const)
    it(text, () => assert.deepEqual(corrected(text), expected));
  for (const text of [
    'Sang in tune and kept time for 12 pupils',
    'Specialised in design and print for 9 brands',
    'Put plan b in place for 3 sites',
    'Wrote a sketch up on the wall for 40 staff',
    'Worked in design, then in print',
  ])
    it(`are words elsewhere: ${text}`, () => assert.deepEqual(corrected(text), []));
});

describe('names of two words that would have an article, were they none', () => {
  for (const [text, ...expected] of [
    ['Moved 3 TB from Kafka into click house', 'click house → ClickHouse'],
    ['Ran 40 genomes in next flow with Slurm', 'next flow → Nextflow'],
    ['Wrote type script bindings for 9 widgets', 'type script → TypeScript'],
    ['Cut 9 trailers in premiere pro', 'premiere pro → Premiere Pro'],
  ] as const)
    it(text, () => assert.deepEqual(corrected(text), expected));
  for (const text of ['Logged sensors in air flow with LabVIEW', 'Opened the click house museum with Excel charts'])
    it(`are words without one: ${text}`, () => assert.deepEqual(corrected(text), []));
});

describe('a list of names', () => {
  it('goes on over an item that nobody knows', () => {
    assert.deepEqual(corrected('Drafted halls in Revit, bricksketch and rhino'), ['rhino → Rhino']);
  });
});

describe('names that are seen and were not told', () => {
  for (const [text, ...expected] of [
    ['Joined 400 hosts to active directory', 'active directory → Active Directory'],
    ['Ran 40 guests on hyper-v', 'hyper-v → Hyper-V'],
    ['Wrote PLC code in TIA portal', 'TIA portal → TIA Portal'],
    ['Tuned 9 robots with gazebo simulation', 'gazebo → Gazebo'],
    ['Priced swaps on blloomberg and Murex'],
    ['Moved the build to Gittthub', 'Gittthub → GitHub'],
  ] as const)
    it(text, () => assert.deepEqual(corrected(text), expected));
});

describe('names of many trades', () => {
  for (const [written, name] of [
    ['openstreetmap', 'OpenStreetMap'],
    ['geoserver', 'GeoServer'],
    ['U-boot', 'U-Boot'],
    ['open ocd', 'OpenOCD'],
    ['gnu radio', 'GNU Radio'],
    ['bench ling', 'Benchling'],
    ['mirth connect', 'Mirth Connect'],
    ['quant lib', 'QuantLib'],
    ['turbo tax', 'TurboTax'],
    ['ableton', 'Ableton'],
    ['box2d', 'Box2D'],
    ['h5p', 'H5P'],
    ['metamask', 'MetaMask'],
    ['geopackage', 'GeoPackage'],
    ['paraview', 'ParaView'],
    ['lilypond', 'LilyPond'],
  ] as const)
    it(`${name}`, () => assert.deepEqual(corrected(`Worked for 3 years with ${written}`), [`${written} → ${name}`]));
  it('shows R and C++ by Rcpp', () => {
    const found = readTechnologies('Wrote R packages with Rcpp for 3 wards').map(({ canonical }) => canonical);
    assert.deepEqual(found, ['R', 'Rcpp']);
  });
});
