export { isKnownWord } from './known.ts';
export { isShortSlip, type Misspelling, misspelling } from './misspelt.ts';
export { type Variant, type Variety, variantOf } from './variants.ts';
