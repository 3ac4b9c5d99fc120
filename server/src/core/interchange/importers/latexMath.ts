const greek =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu µ nu ν xi ξ omicron ο pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω';
const signs =
  'neq ≠ ne ≠ equiv ≡ cong ≅ propto ∝ ll ≪ gg ≫ div ÷ ast * star ⋆ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ land ∧ lor ∨ wedge ∧ vee ∨ oplus ⊕ otimes ⊗ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ angle ∠ perp ⊥ parallel ∥ mid | leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ uparrow ↑ downarrow ↓ nearrow ↗ searrow ↘ mapsto ↦ longrightarrow ⟶ prime ′ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ cdots ⋯ vdots ⋮ dagger † ddagger ‡ checkmark ✓ clubsuit ♣ heartsuit ♥ spadesuit ♠ diamondsuit ♦ bigstar ★ blacksquare ■ square □ triangle △ backslash \\ lt < gt > vert | Vert ‖ mp ∓';
const functions =
  'log ln lg exp sin cos tan cot arcsin arccos arctan sinh cosh tanh max min sup inf lim arg argmax argmin det dim gcd deg ker Pr mod bmod';

const pairs = (text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(/(\S+) (\S+)(?: |$)/g)].map(([, name, sign]) => [name!, sign!]);

/** What commands of mathematics are set as, in Unicode. */
export const mathSigns: ReadonlyMap<string, string> = new Map([
  ...pairs(greek),
  ...pairs(signs),
  ...functions.split(' ').map((name) => [name, name] as const),
]);

const raised = new Map(pairs('0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ - ⁻ n ⁿ i ⁱ ( ⁽ ) ⁾'));
const lowered = new Map(pairs('0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ - ₋ ( ₍ ) ₎ n ₙ i ᵢ'));

/** Letters above or below the line, where Unicode has all of them; else as they would be typed. */
function shifted(mark: string, text: string): string {
  if (/^\\circ\s*$/.test(text)) return '°';
  const table = mark === '^' ? raised : lowered;
  const letters = [...text.trim()];
  if (letters.length > 0 && letters.every((one) => table.has(one)))
    return letters.map((one) => table.get(one)!).join('');
  return letters.length > 1 ? ` ${text} ` : `${mark}${text}`;
}

/** A formula as source whose words and signs stand in a line: `10^{-6}` is 10⁻⁶, `\frac{1}{2}` 1/2. */
export const inLine = (formula: string): string =>
  formula
    .replaceAll(/\\(?:left|right|big|Big|bigg|Bigg|displaystyle|textstyle|limits)(?![A-Za-z])\.?/g, '')
    .replaceAll(/\\[dt]?frac\s*\{([^{}]{0,60})\}\s*\{([^{}]{0,60})\}/g, '$1/$2')
    .replaceAll(
      /\s*([\^_])\s*(?:\{([^{}]{0,60})\}|(\\[A-Za-z]+|[^\s{}\\]))/g,
      (_, mark: string, group?: string, one?: string) => shifted(mark, group ?? one ?? ''),
    )
    .replaceAll(/\\([%$&#])/g, '$1')
    // The space behind a command is none of its own.
    .replaceAll(/(\\[A-Za-z]+) (?=\S)/g, '$1{} ')
    .trim();
