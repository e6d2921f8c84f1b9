import { abnModifierConflict } from "./abn-modifier-conflict";
import { abnModifierPayer } from "./abn-modifier-payer";
import { bundledProcedure } from "./bundled-procedure";
import { bundledService } from "./bundled-service";
import { chargeMissing } from "./charge-missing";
import { dateFuture } from "./date-future";
import { dateInvalid } from "./date-invalid";
import { dateMissing } from "./date-missing";
import { dateRange } from "./date-range";
import { diagnosisAge } from "./diagnosis-age";
import { diagnosisCosmetic } from "./diagnosis-cosmetic";
import { diagnosisHeader } from "./diagnosis-header";
import { diagnosisInvalid } from "./diagnosis-invalid";
import { diagnosisMissing } from "./diagnosis-missing";
import { diagnosisNotAcne } from "./diagnosis-not-acne";
import { diagnosisUnspecified } from "./diagnosis-unspecified";
import { diagnosisUnusual } from "./diagnosis-unusual";
import { distinctModifierWithoutPair } from "./distinct-modifier-without-pair";
import { documentationIncomplete } from "./documentation-incomplete";
import { duplicateLine } from "./duplicate-line";
import { duplicateModifier } from "./duplicate-modifier";
import type { Rule } from "./engine/rule";
import { icdIndicator } from "./icd-indicator";
import { inOtherGlobalPeriod } from "./in-other-global-period";
import { includedService } from "./included-service";
import { modifier22Support } from "./modifier-22-support";
import { modifier51Alone } from "./modifier-51-alone";
import { modifier59AndX } from "./modifier-59-and-x";
import { modifierNotForThisCode } from "./modifier-not-for-this-code";
import { modifierUnknown } from "./modifier-unknown";
import { newPatientVisit } from "./new-patient-visit";
import { npiInvalid } from "./npi-invalid";
import { payerDiagnosis } from "./payer-diagnosis";
import { payerModifierPreference } from "./payer-modifier-preference";
import { payerNotCovered } from "./payer-not-covered";
import { payerNotRecognised } from "./payer-not-recognised";
import { placeOfServiceAsModifier } from "./place-of-service-as-modifier";
import { placeOfServiceImpossible } from "./place-of-service-impossible";
import { placeOfServiceMissing } from "./place-of-service-missing";
import { placeOfServiceUnknown } from "./place-of-service-unknown";
import { placeOfServiceUnusual } from "./place-of-service-unusual";
import { pointerDangling } from "./pointer-dangling";
import { priorAuthorizationMissing } from "./prior-authorization-missing";
import { reducedServiceReason } from "./reduced-service-reason";
import { repeatInGlobalPeriod } from "./repeat-in-global-period";
import { repeatModifier } from "./repeat-modifier";
import { rulesNotOnFile } from "./rules-not-on-file";
import { sideModifier } from "./side-modifier";
import { timelyFiling } from "./timely-filing";
import { tooManyPointers } from "./too-many-pointers";
import { totalCharge } from "./total-charge";
import { unitsAboveOne } from "./units-above-one";
import { unitsMissing } from "./units-missing";
import { visit24SameDay } from "./visit-24-same-day";
import { visitComplexity } from "./visit-complexity";
import { visitInGlobalPeriod } from "./visit-in-global-period";
import { visitWithout25 } from "./visit-without-25";

/** Every rule, in the order findings of equal weight are shown. */
export const rules: readonly Rule[] = [
  unitsAboveOne,
  unitsMissing,
  duplicateLine,
  repeatInGlobalPeriod,
  visitWithout25,
  newPatientVisit,
  visit24SameDay,
  visitComplexity,
  visitInGlobalPeriod,
  bundledProcedure,
  inOtherGlobalPeriod,
  bundledService,
  includedService,
  distinctModifierWithoutPair,
  modifier59AndX,
  placeOfServiceAsModifier,
  modifierUnknown,
  modifierNotForThisCode,
  sideModifier,
  duplicateModifier,
  modifier22Support,
  reducedServiceReason,
  repeatModifier,
  modifier51Alone,
  abnModifierConflict,
  abnModifierPayer,
  placeOfServiceMissing,
  placeOfServiceUnknown,
  placeOfServiceImpossible,
  placeOfServiceUnusual,
  diagnosisMissing,
  pointerDangling,
  tooManyPointers,
  diagnosisHeader,
  diagnosisInvalid,
  diagnosisNotAcne,
  diagnosisCosmetic,
  diagnosisUnspecified,
  diagnosisUnusual,
  diagnosisAge,
  icdIndicator,
  dateMissing,
  dateInvalid,
  dateRange,
  dateFuture,
  chargeMissing,
  totalCharge,
  rulesNotOnFile,
  npiInvalid,
  timelyFiling,
  payerNotRecognised,
  payerNotCovered,
  priorAuthorizationMissing,
  payerModifierPreference,
  payerDiagnosis,
  documentationIncomplete,
];
