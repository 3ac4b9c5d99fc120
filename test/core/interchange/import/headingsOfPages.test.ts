import assert from 'node:assert/strict';
import { imported } from './support.ts';

describe('headings of pages', () => {
  it('of a column before the title are headings at a level of their own', async () => {
    const { profile } = await imported(
      'cv.html',
      `<body><aside><h4>Skills</h4><p>Kiln firing</p><p>Glazing</p><h4>Hobbies</h4><p>Rowing</p></aside>
       <main><h1>Mirela Brandvold</h1><p>Senior lecturer</p><h3>Profile</h3><p>I throw bowls for kitchens and for a few museums.</p>
       <h3>Experience</h3><h4>Potter at Halden Clay, Bergen</h4><p>May 2015 - June 2019</p><ul><li>Threw bowls</li></ul>
       <h3>Education</h3><h4>Diploma in Ceramics, Voss College</h4><p>2012 - 2014</p></main></body>`,
    );
    const { basics, skills, work, interests } = profile as unknown as Record<string, never>;
    assert.deepEqual(basics, {
      name: 'Mirela Brandvold',
      label: 'Senior lecturer',
      summary: 'I throw bowls for kitchens and for a few museums.',
    });
    assert.deepEqual(skills, [{ name: 'Kiln firing' }, { name: 'Glazing' }]);
    assert.deepEqual(interests, [{ name: 'Rowing' }]);
    assert.equal((work as unknown as readonly { position: string }[])[0]?.position, 'Potter');
  });

  it('that speak of a summary stand above jobs where no other one does', async () => {
    const jobs =
      'Halden Clay Ltd\nPotter\n2018 - 2021\n- Threw 400 bowls\n\nVoss Kiln Ltd\nGlazer\n2015 - 2018\n- Mixed glazes\n';
    const read = async (more: string) =>
      (await imported('cv.txt', `Mirela Brandvold\nmirela@brandvold.example\n\nCAREER SUMMARY\n${jobs}${more}`))
        .profile;
    const { work, basics } = await read('\nEDUCATION\nDiploma in Ceramics, Voss College, 2014\n');
    assert.deepEqual(
      (work as unknown as readonly { name: string }[]).map(({ name }) => name),
      ['Halden Clay Ltd', 'Voss Kiln Ltd'],
    );
    assert.equal(basics.summary, undefined);
  });

  it('may have a picture by its name before them', async () => {
    const { profile } = await imported(
      'cv.md',
      '# Mirela Brandvold\n\nmirela@brandvold.example\n\n## :wave: About me\n\nI throw bowls for kitchens.\n\n## :bread: Of bread\n\nRye is best.\n',
    );
    assert.equal(profile.basics.summary, 'I throw bowls for kitchens.');
    assert.deepEqual(profile.sections, [{ title: 'Of bread', items: ['Rye is best.'] }]);
  });
});
