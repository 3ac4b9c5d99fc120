export { isKnownWord } from './known.ts';
export { type Misspelling, misspelling } from './misspelt.ts';
export { type Variant, type Variety, variantOf } from './variants.ts';
