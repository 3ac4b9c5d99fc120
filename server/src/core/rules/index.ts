import { bulletBuzzword } from './bullet-buzzword.ts';
import { bulletDuplicate } from './bullet-duplicate.ts';
import { bulletFiller } from './bullet-filler.ts';
import { bulletFirstPerson } from './bullet-first-person.ts';
import { bulletLength } from './bullet-length.ts';
import { bulletNoVerb } from './bullet-no-verb.ts';
import { bulletPassive } from './bullet-passive.ts';
import { bulletPunctuation } from './bullet-punctuation.ts';
import { bulletRepeatedOpening } from './bullet-repeated-opening.ts';
import { bulletSelfPraise } from './bullet-self-praise.ts';
import { bulletTense } from './bullet-tense.ts';
import { bulletUnquantified } from './bullet-unquantified.ts';
import { bulletVagueMagnitude } from './bullet-vague-magnitude.ts';
import { bulletWeakOpening } from './bullet-weak-opening.ts';
import { claimArithmetic } from './claim-arithmetic.ts';
import { claimDerivable } from './claim-derivable.ts';
import { claimExperience } from './claim-experience.ts';
import { claimHeadline } from './claim-headline.ts';
import { contactMissing, contactName } from './contact.ts';
import { contactEmail } from './contact-email.ts';
import { contactPhone } from './contact-phone.ts';
import { contactUrl } from './contact-url.ts';
import { dateEndBeforeStart } from './date-end-before-start.ts';
import { dateFormat } from './date-format.ts';
import { dateFuture } from './date-future.ts';
import { dateGap } from './date-gap.ts';
import { dateInvalid } from './date-invalid.ts';
import { dateMissing } from './date-missing.ts';
import { dateMultipleCurrent } from './date-multiple-current.ts';
import { dateOrder } from './date-order.ts';
import { dateOverlap } from './date-overlap.ts';
import { datePrecision } from './date-precision.ts';
import { dateStaleExpected } from './date-stale-expected.ts';
import { ignoreUnused } from './ignore-unused.ts';
import { layoutGlyph, layoutPages } from './layout.ts';
import { metricDuplicate } from './metric-duplicate.ts';
import { metricNoBaseline } from './metric-no-baseline.ts';
import { metricNotation } from './metric-notation.ts';
import { metricSign } from './metric-sign.ts';
import { nameInconsistent } from './name-inconsistent.ts';
import { privacyRules } from './privacy.ts';
import type { Rule } from './rule.ts';
import { schemaRules } from './schema.ts';
import { skillDuplicate } from './skill-duplicate.ts';
import { skillListSeparator } from './skill-list-separator.ts';
import { skillNoEvidence } from './skill-no-evidence.ts';
import { skillUnlisted } from './skill-unlisted.ts';
import { spellCompound } from './spell-compound.ts';
import { spellConfusable } from './spell-confusable.ts';
import { spellTypo } from './spell-typo.ts';
import { techCasing } from './tech-casing.ts';
import { techRenamed } from './tech-renamed.ts';
import { textLinkLost } from './text-link-lost.ts';
import { textMarker } from './text-marker.ts';
import { textMarkup } from './text-markup.ts';
import { textPlaceholder } from './text-placeholder.ts';

/** Every rule there is, in the order of the documentation. To add one: a file of its own, and a line above and here. */
export const rules: readonly Rule[] = [
  ...schemaRules,
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
  // name.*
  nameInconsistent,
  // privacy.*
  ...privacyRules,
  // ignore.*
  ignoreUnused,
];
