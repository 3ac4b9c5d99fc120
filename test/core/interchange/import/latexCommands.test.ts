import assert from 'node:assert/strict';
import { latexBlocks } from '../../../../server/src/core/interchange/importers/latexBlocks.ts';
import { imported } from './support.ts';

/** The lines of a source. */
const lines = (source: string): readonly string[] => latexBlocks(source).map(({ text }) => text);

describe('what a LaTeX class says of the person', () => {
  const basics = async (command: string): Promise<Readonly<Record<string, unknown>>> => {
    const source = `\\documentclass{moderncv}\\name{Mirela}{Brandvold}${command}\\begin{document}\\section{Skills}\nPastry\n\\end{document}`;
    return (await imported('cv.tex', source)).profile.basics;
  };
  const handle = 'mbrandvold';
  for (const [command, network, url] of [
    ['github', 'GitHub', `https://github.com/${handle}`],
    ['linkedin', 'LinkedIn', `https://www.linkedin.com/in/${handle}`],
    ['gitlab', 'GitLab', `https://gitlab.com/${handle}`],
    ['twitter', 'X', `https://x.com/${handle}`],
    ['orcid', 'ORCID', 'https://orcid.org/0000-0002-1825-0097'],
    ['stackoverflow', 'Stack Overflow', `https://stackoverflow.com/users/${handle}`],
    ['xing', 'XING', `https://www.xing.com/profile/${handle}`],
    ['medium', 'Medium', `https://medium.com/@${handle}`],
  ] as const)
    it(`is an account: ${command}`, async () => {
      const username = url.slice(url.search(/[^/@]*$/));
      const expected = [{ network, username, url }];
      assert.deepEqual((await basics(`\\${command}{${username}}`)).profiles, expected);
      assert.deepEqual((await basics(`\\social[${command}]{${username}}`)).profiles, expected);
    });

  it('is a way to reach them, where they live, or what they are', async () => {
    for (const [command, key, value] of [
      ['\\email{mirela@brandvold.example}', 'email', 'mirela@brandvold.example'],
      ['\\phone{+47 55 90 00 00}', 'phone', '+47 55 90 00 00'],
      ['\\phone[mobile]{+47 55 90 00 00}', 'phone', '+47 55 90 00 00'],
      ['\\mobile{+47 55 90 00 00}', 'phone', '+47 55 90 00 00'],
      ['\\homepage{brandvold.example}', 'url', 'https://brandvold.example'],
      ['\\website{brandvold.example}', 'url', 'https://brandvold.example'],
      ['\\title{Head cook}', 'label', 'Head cook'],
      ['\\position{Head cook}', 'label', 'Head cook'],
      ['\\quote{Bread first}', 'label', 'Bread first'],
    ] as const)
      assert.equal((await basics(command))[key], value, command);
    assert.deepEqual((await basics('\\address{Quay 3}{5003 Bergen}{Norway}')).location, {
      address: 'Quay 3',
      postalCode: '5003',
      city: 'Bergen',
      countryCode: 'NO',
    });
    const reached = await basics('\\address{Quay 3\\\\5003 Bergen\\\\+47 55 90 00 00\\\\mirela@brandvold.example}');
    assert.deepEqual([reached.phone, reached.email], ['+47 55 90 00 00', 'mirela@brandvold.example']);
    for (const last of ['familyname', 'lastname'])
      assert.equal((await basics(`\\firstname{Ines}\\${last}{Halden}`)).name, 'Ines Halden');
  });
});

describe('the signs of a LaTeX source', () => {
  it('are letters with accents', () => {
    for (const [source, letter] of [
      ["\\'e", 'é'],
      ["\\'{e}", 'é'],
      ["\\'\\i", 'í'],
      ['\\`a', 'à'],
      ['\\^o', 'ô'],
      ['\\"u', 'ü'],
      ['\\~n', 'ñ'],
      ['\\c{c}', 'ç'],
      ['\\c c', 'ç'],
      ['\\v{s}', 'š'],
      ['\\=a', 'ā'],
      ['\\.z', 'ż'],
      ['\\u{g}', 'ğ'],
      ['\\H{o}', 'ő'],
      ['\\r{a}', 'å'],
      ['\\k{a}', 'ą'],
    ] as const)
      assert.deepEqual(lines(`Br${source}d`), [`Br${letter}d`], source);
  });

  it('are letters and signs by name', () => {
    const named =
      "ss ß|ae æ|AE Æ|oe œ|OE Œ|o ø|O Ø|aa å|AA Å|l ł|L Ł|i i|j j|dh ð|DH Ð|th þ|TH Þ|dj đ|DJ Đ|ng ŋ|NG Ŋ|textendash –|textemdash —|textbullet •|bullet •|textbar ||textasciitilde ~|textbackslash \\|LaTeX LaTeX|TeX TeX|ldots …|dots …|textellipsis …|euro €|texteuro €|EUR €|pounds £|textregistered ®|texttrademark ™|copyright ©|textcopyright ©|degree °|textdegree °|circ °|S §|textsection §|cdot ·|cdotp ·|textperiodcentered ·|diamond ·|times ×|texttimes ×|pm ±|textpm ±|rightarrow →|to →|textrightarrow →|textleftarrow ←|sim ~|approx ≈|geq ≥|ge ≥|leq ≤|le ≤|cpp C++|percent %|slash /|textquotesingle '|guillemotleft «|guillemotright »|glqq „|grqq “|quotedblbase „|textquotedblleft “|textquotedblright ”|textquoteleft ‘|textquoteright ’|infty ∞|textmu µ|textgreater >|textless <|textasciicircum ^|textunderscore _|textdollar $|textonehalf ½|textonequarter ¼|textthreequarters ¾";
    for (const row of named.split(/\|(?=[A-Za-z])/)) {
      const [name = '', sign = ''] = row.split(' ');
      assert.deepEqual(lines(`a\\${name}{}b`), [`a${sign}b`], name);
    }
    for (const space of ['quad', 'qquad', 'enspace', 'space', 'nobreakspace'])
      assert.deepEqual(lines(`a\\${space}{}b`), ['a b']);
    assert.deepEqual(lines('Le \\og{}pain\\fg{} noir'), ['Le « pain » noir']);
  });

  it('are those of mathematics', () => {
    const signs =
      'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ nu ν xi ξ omicron ο pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω neq ≠ ne ≠ equiv ≡ cong ≅ propto ∝ ll ≪ gg ≫ div ÷ ast * in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ land ∧ lor ∨ oplus ⊕ otimes ⊗ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ uparrow ↑ downarrow ↓ nearrow ↗ searrow ↘ mapsto ↦ prime ′ ell ℓ langle ⟨ rangle ⟩ cdots ⋯ dagger † ddagger ‡ checkmark ✓ bigstar ★ blacksquare ■ square □ lt < gt > mp ∓ log log exp exp max max min min arg arg mod mod';
    for (const [, name, sign] of signs.matchAll(/(\w+) (\S+)/g))
      assert.deepEqual(lines(`k $\\${name}$ m`), [`k ${sign} m`], name);
    for (const [source, shown] of [
      ['$x^{0123456789}$', 'x⁰¹²³⁴⁵⁶⁷⁸⁹'],
      ['$x_{0123456789}$', 'x₀₁₂₃₄₅₆₇₈₉'],
      ['$x^{+n}$ $x^{-i}$ $x^{(2)}$', 'x⁺ⁿ x⁻ⁱ x⁽²⁾'],
      ['$x_{+n}$ $x_{-i}$ $x_{(2)}$', 'x₊ₙ x₋ᵢ x₍₂₎'],
      ['$x^q$', 'x^q'],
      ['$\\left(\\dfrac{1}{2}\\right)$', '(1/2)'],
      ['$\\displaystyle\\tfrac{3}{4}$', '3/4'],
      ['40\\% \\& \\#1 \\_a\\_ \\$5', '40% & #1 _a_ $5'],
    ] as const)
      assert.deepEqual(lines(source), [shown], source);
  });

  it('are dashes, quotation marks and spaces as LaTeX sets them', () => {
    for (const [source, shown] of [
      ['2015--2019', '2015–2019'],
      ['rye---and spelt', 'rye—and spelt'],
      ["``Loaf of the year''", '“Loaf of the year”'],
      ['`rye', '‘rye'],
      ['Mr~Halden\\,\\;\\:\\ \\!\\/x', 'Mr Halden x'],
      ['co\\-op \\(x\\) \\[y\\]', 'coop x y'],
      ['rye % a note\nspelt', 'rye spelt'],
      ['40\\% rye', '40% rye'],
    ] as const)
      assert.deepEqual(lines(source), [shown], source);
  });
});

describe('commands about looks', () => {
  const kept = 'Baked rye';
  for (const count of [0, 1, 2, 3, 4, 5])
    it(`are gone with their arguments, ${count} of them`, () => {
      const commands = {
        0: 'noindent centering raggedright raggedleft small footnotesize normalsize scriptsize tiny sffamily rmfamily upshape mdseries normalfont ignorespaces faPhone faGithub',
        1: 'vspace definecolorset usepackage moderncvstyle moderncvcolor moderncvtheme geometry pagestyle thispagestyle input include includegraphics photo ref cite hypersetup setmainfont setsansfont linespread bibliography bibliographystyle nocite hyphenation pdfinfo fancyhf fancyhead fancyfoot columnratio setitemize setlist newlength pagenumbering selectlanguage addbibresource lfoot rfoot cfoot lhead rhead chead urlstyle setstretch enlargethispage color textcolor colorbox',
        2: 'setlength addtolength setcounter renewcommand newcommand providecommand fontsize colorlet rule setbool',
        3: 'definecolor newenvironment ifthenelse',
        4: 'titlespacing',
        5: 'titleformat',
      }[count]!;
      for (const name of commands.split(' ').filter((one) => one !== 'definecolorset')) {
        const args = '{Zork}'.repeat(count);
        assert.deepEqual(lines(`\\${name}${args} ${kept}`).join(' '), kept, name);
      }
    });

  it('are lengths that stand behind their names', () => {
    for (const name of 'itemsep parsep parskip topsep partopsep parindent leftmargin rightmargin itemindent labelsep labelwidth baselineskip tabcolsep columnsep'.split(
      ' ',
    ))
      assert.deepEqual(lines(`\\${name} -2pt ${kept}`), [kept], name);
    for (const unit of ['pt', 'em', 'ex', 'cm', 'mm', 'in'])
      assert.deepEqual(lines(`\\itemsep=1.5${unit} ${kept}`), [kept], unit);
    assert.deepEqual(lines(`\\itemsep 40 loaves`), ['40 loaves']);
  });
});

describe('the shape of a LaTeX source', () => {
  it('has headings of each class, with their depth', () => {
    for (const [command, level] of [
      ['chapter', 2],
      ['section', 2],
      ['section*', 2],
      ['cvsection', 2],
      ['sectiontitle', 2],
      ['resheading', 2],
      ['NewPart', 2],
      ['sectionhead', 2],
      ['subsection', 3],
      ['cvsubsection', 3],
      ['subsubsection', 4],
      ['paragraph', 4],
    ] as const) {
      const [first] = latexBlocks(`\\${command}{Experience}\nBaked rye\n`);
      assert.deepEqual([first!.text, first!.level], ['Experience', level], command);
    }
    for (const environment of ['rSection', 'cvsection', 'ressection']) {
      const [first] = latexBlocks(`\\begin{${environment}}{Experience}\nBaked rye\n\\end{${environment}}\n`);
      assert.deepEqual([first!.text, first!.level], ['Experience', 2], environment);
    }
  });

  it('has environments, whose columns, widths and looks are no words', () => {
    const inside = (name: string, given: string): string =>
      lines(`\\begin{${name}}${given}Rye\\end{${name}}`).join(' ');
    for (const name of ['tabular', 'longtable', 'array', 'minipage', 'multicols', 'paracol', 'adjustwidth'])
      for (const given of ['{Zork}', '[t]{Zork}', ' {Zork}']) assert.equal(inside(name, given), 'Rye', name + given);
    for (const name of ['tabularx', 'tabular*'])
      for (const given of ['{Zork}{Zork}', '[t]{Zork}{Zork}', '{Zork}[t]{Zork}'])
        assert.equal(inside(name, given), 'Rye', name + given);
    for (const name of ['itemize', 'enumerate', 'center']) {
      assert.equal(inside(name, '[leftmargin=Zork]'), 'Rye', name);
      assert.equal(inside(name, '{Oats} '), 'Oats Rye', name);
    }
  });

  it('has words in bold and in italics, by group and by switch', () => {
    const style = (source: string): string => {
      const [{ bold, italic } = { bold: false, italic: false }] = latexBlocks(`${source}\n`);
      return bold ? 'bold' : italic ? 'italic' : '';
    };
    for (const name of ['textbf', 'textsc']) assert.equal(style(`\\${name}{Head cook}`), 'bold', name);
    for (const name of ['textit', 'emph', 'textsl']) assert.equal(style(`\\${name}{Head cook}`), 'italic', name);
    for (const name of ['bfseries', 'bf', 'large', 'Large', 'LARGE', 'huge', 'Huge'])
      assert.equal(style(`{\\${name} Head cook}`), 'bold', name);
    for (const name of ['itshape', 'it', 'em']) assert.equal(style(`{\\${name} Head cook}`), 'italic', name);
    assert.equal(style('\\textrm{Head cook}'), '');
  });

  it('ends lines and sets apart where the source does', () => {
    for (const name of ['newline', 'par', 'linebreak', 'newpage', 'clearpage', '\\', '\\[2pt]', '\\*'])
      assert.deepEqual(lines(`rye\\${name} spelt`).length, 2, name);
    for (const name of ['hfill ', 'tab ', 'hspace{2em}', 'hspace{1cm}', 'hspace*{0pt plus 1fill}', 'hspace{20pt}'])
      assert.equal(latexBlocks(`rye\\${name}spelt`)[0]!.cells.length, 2, name);
    for (const name of ['hspace{0.2em}', 'hspace{3pt}', 'quad '])
      assert.equal(latexBlocks(`rye\\${name}spelt`)[0]!.cells.length, 1, name);
    assert.deepEqual(lines('rye\\hspace{-4em}spelt'), ['ryespelt']);
  });
});
