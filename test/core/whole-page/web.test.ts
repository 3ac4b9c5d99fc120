import assert from 'node:assert/strict';
import { written } from './everything.ts';

describe('a page with everything', () => {
  it('is said by the page for the web', async () => {
    const [, body = ''] = /<body>\n(.*)\n<\/body>/s.exec(await written('html'))!;
    const lines = body
      .replace(/<\/?(?:main|header|section|article|ul|dl)\b[^>]*>/g, '\n$&\n')
      .replace(/<\/(?:p|li|h\d|div)>|<div class="head">/g, '$&\n');
    assert.equal(
      lines.replace(/\n+/g, '\n').trim(),
      `<main>
<header>
<h1>Ilse van Dongen</h1>
<p class="label"><em>Head</em> of nursing</p>
<ul class="contacts">
<li>4 Kade, 1011 AB Hoorn, Netherlands</li>
<li><a href="mailto:ilse@dongen.example">ilse@dongen.example</a></li>
<li><a href="tel:+31205550142">+31 20 555 0142</a></li>
<li><a href="https://www.dongen.example/">dongen.example</a></li>
<li><a href="https://linkedin.com/in/ilse">linkedin.com/in/ilse</a></li>
<li><a href="https://ward.example">Mastodon: @ilse</a></li>
</ul>
</header>
<section>
<dl class="figures">
<div><dt>beds</dt><dd>24</dd></div>
</dl>
</section>
<section>
<h2>Profile</h2>
<p>Runs wards that are <strong>calm at night</strong>.</p>
<p>Works in two languages, and reads <a href="https://rota.example/a">the rota</a> first.</p>
</section>
<section>
<h2>Experience</h2>
<article class="entry">
<div class="head">
<h3>Head of nursing</h3>
<p class="when">Mar 2021 – present</p>
</div>
<p class="where"><a href="https://quayside.example">Quayside Hospital</a> · Hoorn</p>
<p>A hospital of 300 beds.</p>
<p>Answers for three wards.</p>
<ul>
<li>Cut falls by <strong>30 %</strong></li>
<li>See <code>rota.py</code></li>
</ul>
<p class="keywords">geriatrics, rota planning</p>
</article>
<article class="entry">
<div class="head">
<h3>Harbour Clinic</h3>
</div>
<p class="where">Delft</p>
<article class="entry">
<div class="head">
<h4>Senior nurse</h4>
<p class="when">Jan 2017 – Feb 2021</p>
</div>
<p class="where">Delft</p>
<ul>
<li>Trained 12 nurses</li>
</ul>
</article>
<article class="entry">
<div class="head">
<h4>Nurse</h4>
<p class="when">Sep 2014 – Dec 2016</p>
</div>
<p>Night shifts.</p>
</article>
</article>
<article class="entry">
<div class="head">
<h3>Carer</h3>
<p class="when">2013</p>
</div>
</article>
<article class="entry">
<div class="head">
<h3>Red Cross</h3>
<p class="when">2012</p>
</div>
</article>
</section>
<section>
<h2>Engineering stories</h2>
<article class="entry">
<div class="head">
<h3>The night of the flood</h3>
</div>
<p class="where">Quayside Hospital · <a href="https://quayside.example/flood">quayside.example/flood</a></p>
<dl class="figures">
<div><dt>beds moved</dt><dd>40</dd></div>
</dl>
<p><strong>Context:</strong> Water in the cellar.</p>
<p><strong>Problem:</strong> No power on two wards.</p>
<p>And no lift.</p>
<p><strong>Approach:</strong> Moved 40 beds by hand.</p>
<p><strong>Outcome:</strong> Nobody was hurt.</p>
<p class="keywords">crisis</p>
</article>
</section>
<section>
<h2>Projects</h2>
<article class="entry">
<div class="head">
<h3>Rota</h3>
<p class="when">2022–2023</p>
</div>
<p class="where">Author, Tester, Quayside Hospital · <a href="https://rota.example">rota.example</a></p>
<p>A planner of shifts.</p>
<ul>
<li>Used by 3 wards</li>
</ul>
<p class="keywords">Python</p>
</article>
</section>
<section>
<h2>Volunteering</h2>
<article class="entry">
<div class="head">
<h3>Medic</h3>
<p class="when">May 2019 – May 2020</p>
</div>
<p class="where">Lifeboat · Hoorn</p>
<p>On call.</p>
</article>
</section>
<section>
<h2>Education</h2>
<article class="entry">
<div class="head">
<h3>BSc, Nursing</h3>
<p class="when">Sep 2010 – Jul 2013</p>
</div>
<p class="where"><a href="https://delft.example">Delft College</a> · Delft</p>
<p>Grade 8.1</p>
<p>Thesis on falls.</p>
<p><strong>Courses:</strong> Anatomy, Ethics</p>
</article>
</section>
<section>
<h2>Skills</h2>
<p>What I do each day.</p>
<dl class="rows">
<div><dt>Care (expert):</dt><dd>wounds, falls</dd></div>
<div><dt>Driving</dt><dd></dd></div>
<div><dt>Basic:</dt><dd>French</dd></div>
<div><dt></dt><dd>Calm</dd></div>
</dl>
</section>
<section>
<h2>Certificates</h2>
<article class="entry">
<div class="head">
<h3><a href="https://erc.example">ALS</a></h3>
<p class="when">Jan 2022 – Jan 2026</p>
</div>
<p class="where">ERC</p>
</article>
<article class="entry">
<div class="head">
<h3>First aid</h3>
<p class="when">2027</p>
</div>
</article>
</section>
<section>
<h2>Awards</h2>
<article class="entry">
<div class="head">
<h3>Nurse of the year</h3>
<p class="when">2020</p>
</div>
<p class="where">Hoorn</p>
<p>For the flood.</p>
</article>
<article class="entry">
<div class="head">
<h3>Quiet ward</h3>
<p class="when">2019</p>
</div>
</article>
</section>
<section>
<h2>Publications</h2>
<article class="entry">
<div class="head">
<h3>On falls</h3>
<p class="when">Jun 2021</p>
</div>
<p class="where">Ward Letters · <a href="https://doi.org/10.1000/182">doi:10.1000/182</a></p>
<p>I. van Dongen, P. Smit</p>
<p>Forty falls.</p>
</article>
<article class="entry">
<div class="head">
<h3><a href="https://nights.example/a">On nights</a></h3>
</div>
<p class="where"><a href="https://nights.example/a">nights.example/a</a></p>
</article>
</section>
<section>
<h2>Talks</h2>
<article class="entry">
<div class="head">
<h3>Calm</h3>
<p class="when">Oct 2023</p>
</div>
<p class="where">Ward Days · Ghent · <a href="https://calm.example">calm.example</a></p>
<p>Twenty minutes.</p>
</article>
</section>
<section>
<h2>Patents</h2>
<article class="entry">
<div class="head">
<h3>A bed lamp</h3>
<p class="when">2018</p>
</div>
<p class="where">EP 123456, granted · <a href="https://lamp.example">lamp.example</a></p>
<p>I. van Dongen, P. Smit</p>
<p>It dims.</p>
</article>
</section>
<section>
<h2>Languages</h2>
<dl class="rows">
<div><dt>Dutch (native)</dt><dd></dd></div>
<div><dt>English</dt><dd></dd></div>
</dl>
</section>
<section>
<h2>Interests</h2>
<dl class="rows">
<div><dt>Rowing:</dt><dd>eights, fours</dd></div>
</dl>
</section>
<section>
<h2>Open to</h2>
<p>Hoorn or Delft:</p>
<ul>
<li>Days</li>
<li>Nights</li>
</ul>
</section>
<section>
<h2>Memberships</h2>
<article class="entry">
<div class="head">
<h3>V&amp;VN</h3>
<p class="when">2015</p>
</div>
<p class="where"><a href="https://venvn.example">venvn.example</a></p>
<p>Ward group.</p>
<ul>
<li>Treasurer</li>
</ul>
</article>
<article class="entry">
<p>A reading circle</p>
</article>
</section>
<section>
<h2>References</h2>
<article class="entry">
<div class="head">
<h3>P. Smit</h3>
</div>
<p>&gt; Calm at 4 a.m.</p>
</article>
</section>
</main>`,
    );
  });
});
