import { bulletBuzzword } from './bullet/bullet-buzzword.ts';
import { bulletDuplicate } from './bullet/bullet-duplicate.ts';
import { bulletFiller } from './bullet/bullet-filler.ts';
import { bulletFirstPerson } from './bullet/bullet-first-person.ts';
import { bulletKeywords } from './bullet/bullet-keywords.ts';
import { bulletLength } from './bullet/bullet-length.ts';
import { bulletNoVerb } from './bullet/bullet-no-verb.ts';
import { bulletPassive } from './bullet/bullet-passive.ts';
import { bulletPunctuation } from './bullet/bullet-punctuation.ts';
import { bulletRepeatedOpening } from './bullet/bullet-repeated-opening.ts';
import { bulletSelfPraise } from './bullet/bullet-self-praise.ts';
import { bulletTense } from './bullet/bullet-tense.ts';
import { bulletUnquantified } from './bullet/bullet-unquantified.ts';
import { bulletVagueMagnitude } from './bullet/bullet-vague-magnitude.ts';
import { bulletWeakOpening } from './bullet/bullet-weak-opening.ts';
import { claimArithmetic } from './claim/claim-arithmetic.ts';
import { claimDerivable } from './claim/claim-derivable.ts';
import { claimExperience } from './claim/claim-experience.ts';
import { claimHeadline } from './claim/claim-headline.ts';
import { contactMissing, contactName } from './contact/contact.ts';
import { contactEmail } from './contact/contact-email.ts';
import { contactPhone } from './contact/contact-phone.ts';
import { contactUrl } from './contact/contact-url.ts';
import { dateEndBeforeStart } from './date/date-end-before-start.ts';
import { dateFormat } from './date/date-format.ts';
import { dateFuture } from './date/date-future.ts';
import { dateGap } from './date/date-gap.ts';
import { dateInvalid } from './date/date-invalid.ts';
import { dateMissing } from './date/date-missing.ts';
import { dateMultipleCurrent } from './date/date-multiple-current.ts';
import { dateOrder } from './date/date-order.ts';
import { dateOverlap } from './date/date-overlap.ts';
import { datePrecision } from './date/date-precision.ts';
import { dateStaleExpected } from './date/date-stale-expected.ts';
import { ignoreUnused } from './ignore/ignore-unused.ts';
import { layoutGlyph, layoutPages, layoutParse, layoutPhoto, layoutSparse, layoutTemplate } from './layout/layout.ts';
import { metricDuplicate } from './metric/metric-duplicate.ts';
import { metricNoBaseline } from './metric/metric-no-baseline.ts';
import { metricNotation } from './metric/metric-notation.ts';
import { metricSign } from './metric/metric-sign.ts';
import { nameInconsistent } from './name/name-inconsistent.ts';
import { privacyRules } from './privacy/privacy.ts';
import type { Rule } from './rule.ts';
import { schemaRules } from './schema/schema.ts';
import { schemaCut } from './schema/schema-cut.ts';
import { schemaEmpty } from './schema/schema-empty.ts';
import { schemaOldKey } from './schema/schema-old-key.ts';
import { schemaSyntax } from './schema/schema-syntax.ts';
import { schemaUnknownKey } from './schema/schema-unknown-key.ts';
import { skillDuplicate } from './skill/skill-duplicate.ts';
import { skillListSeparator } from './skill/skill-list-separator.ts';
import { skillNoEvidence } from './skill/skill-no-evidence.ts';
import { skillUnlisted } from './skill/skill-unlisted.ts';
import { spellCompound } from './spell/spell-compound.ts';
import { spellConfusable } from './spell/spell-confusable.ts';
import { spellTypo } from './spell/spell-typo.ts';
import { spellVariant } from './spell/spell-variant.ts';
import { techCasing } from './tech/tech-casing.ts';
import { techRenamed } from './tech/tech-renamed.ts';
import { textLinkLost } from './text/text-link-lost.ts';
import { textMarker } from './text/text-marker.ts';
import { textMarkup } from './text/text-markup.ts';
import { textPlaceholder } from './text/text-placeholder.ts';

/** Every rule there is, in the order of the documentation. To add one: a file of its own, and a line above and here. */
export const rules: readonly Rule[] = [
  schemaSyntax,
  ...schemaRules,
  schemaUnknownKey,
  schemaCut,
  schemaEmpty,
  schemaOldKey,
  // bullet.*
  bulletUnquantified,
  bulletVagueMagnitude,
  bulletWeakOpening,
  bulletNoVerb,
  bulletTense,
  bulletFirstPerson,
  bulletRepeatedOpening,
  bulletDuplicate,
  bulletPassive,
  bulletBuzzword,
  bulletSelfPraise,
  bulletFiller,
  bulletKeywords,
  bulletLength,
  bulletPunctuation,
  // claim.*
  claimArithmetic,
  claimDerivable,
  claimExperience,
  claimHeadline,
  // metric.*
  metricNotation,
  metricSign,
  metricNoBaseline,
  metricDuplicate,
  // date.*
  dateInvalid,
  dateEndBeforeStart,
  dateFormat,
  dateFuture,
  dateStaleExpected,
  dateMissing,
  datePrecision,
  dateOverlap,
  dateMultipleCurrent,
  dateGap,
  dateOrder,
  // tech.*, skill.*
  techCasing,
  techRenamed,
  skillNoEvidence,
  skillUnlisted,
  skillDuplicate,
  skillListSeparator,
  // spell.*
  spellTypo,
  spellConfusable,
  spellCompound,
  spellVariant,
  // text.*
  textMarker,
  textMarkup,
  textPlaceholder,
  textLinkLost,
  // contact.*
  contactName,
  contactMissing,
  contactEmail,
  contactPhone,
  contactUrl,
  // layout.*
  layoutPages,
  layoutGlyph,
  layoutSparse,
  layoutParse,
  layoutPhoto,
  layoutTemplate,
  // name.*
  nameInconsistent,
  // privacy.*
  ...privacyRules,
  // ignore.*
  ignoreUnused,
];
