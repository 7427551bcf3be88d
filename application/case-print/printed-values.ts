import { isFieldName, type FieldName, type FieldValues } from '../../domain/case/fields.ts';
import type { Entry } from '../../domain/record/entry.ts';
import { NOTIFICATION_GROUNDS } from '../../domain/referrals/grounds.ts';
import { LEGAL_ROUTES } from '../../domain/referrals/legal-route.ts';
import type { ReferralForm } from '../../domain/referrals/referral-form.ts';
import { REFERRING_ROLE_WORDS, YES_NO_UNKNOWN_WORDS } from '../../contract/words/coroner-words.ts';
import { FIELD_WORDS } from '../../contract/words/detail-words.ts';
import { wordsOf } from '../../contract/words/value-words.ts';
import type { PrintedFact } from '../../exchange/documents/case-print.ts';
import { entryNumber, factIfSaid, factsAsText, type PrintContext } from './print-context.ts';

/** A value in full, as nobody need look it up elsewhere. */
export function printedValue(context: PrintContext, name: FieldName, value: FieldValues[FieldName]): string {
  if (isReferral(name, value)) return factsAsText(referralFacts(value));
  const words = wordsOf(name, value, context.view.people);
  const evidence = evidenceIn(value);
  if (evidence.length === 0) return words;
  return `${words}\nRelies on ${evidence.map((id) => entryNumber(context, id)).join(', ')}`;
}

/** The fields that an entry changed, each with the value it gave them. */
export function changedValues(context: PrintContext, entry: Entry): readonly PrintedFact[] {
  if (!('fields' in entry.payload)) return [];
  return Object.entries(entry.payload.fields).flatMap(([name, change]) => {
    if (!isFieldName(name)) return [];
    const settled = change.settles.map((id) => entryNumber(context, id)).join(', ');
    const chosen = settled === '' ? '' : `\n(chosen over ${settled})`;
    return [[FIELD_WORDS[name], `${printedValue(context, name, change.value)}${chosen}`] as const];
  });
}

/** Everything that was prepared for a referral; what was left open is left out. */
export function referralFacts(form: ReferralForm): readonly PrintedFact[] {
  const { mentalHealth, narrative, police, referringDoctor } = form;
  const doctor =
    referringDoctor === null
      ? null
      : [
          referringDoctor.name,
          referringDoctor.gmcNumber === null ? null : `GMC ${referringDoctor.gmcNumber}`,
          REFERRING_ROLE_WORDS[referringDoctor.role].toLowerCase(),
        ]
          .filter((part) => part !== null)
          .join(', ');
  return [
    ...form.grounds.map(({ code, reason }): PrintedFact => {
      const { label, paragraph } = NOTIFICATION_GROUNDS[code];
      return [`Ground ${paragraph}`, reason === null || reason === '' ? label : `${label}: ${reason}`];
    }),
    ...(form.legalRoute === null ? [] : [['Provision', LEGAL_ROUTES[form.legalRoute].label] as const]),
    ...factIfSaid('Referring doctor', doctor),
    ...(form.couldCertificateBeIssued === null
      ? []
      : [['Could a certificate be issued', YES_NO_UNKNOWN_WORDS[form.couldCertificateBeIssued]] as const]),
    ...factIfSaid('Circumstances of the death', narrative.circumstances),
    ...factIfSaid('Relevant history', narrative.history),
    ...factIfSaid('Operations and procedures', narrative.procedures),
    ...factIfSaid('Devices and implants', narrative.devices),
    ...factIfSaid('Found by, or present', form.foundOrPresent),
    ...factIfSaid('Last admission', form.admission),
    ...factIfSaid('Detention or custody', form.detention),
    ...(form.nextOfKinAware === null
      ? []
      : [['Next of kin knows of it', YES_NO_UNKNOWN_WORDS[form.nextOfKinAware]] as const]),
    ...factIfSaid('Concerns of the next of kin', form.nextOfKinConcerns),
    ...(police === null
      ? []
      : [['Police informed', withDetail(YES_NO_UNKNOWN_WORDS[police.informed], police.logNumber)] as const]),
    ...factIfSaid('Safeguarding', form.safeguarding),
    ...(mentalHealth === null
      ? []
      : [
          [
            'Known mental health condition',
            withDetail(YES_NO_UNKNOWN_WORDS[mentalHealth.known], mentalHealth.detail),
          ] as const,
        ]),
    ...factIfSaid('Organ or tissue donation', form.organDonation),
    ...factIfSaid('Infection hazard', form.infectionHazard),
  ];
}

function withDetail(answer: string, detail: string | null): string {
  return detail === null || detail === '' ? answer : `${answer}, ${detail}`;
}

function isReferral(name: FieldName, value: FieldValues[FieldName]): value is ReferralForm {
  return name === 'referral' && typeof value === 'object' && value !== null && 'grounds' in value;
}

/** The entries that an answer relies on; no other value has any. */
function evidenceIn(value: FieldValues[FieldName]): readonly string[] {
  return typeof value === 'object' && value !== null && 'evidence' in value ? value.evidence : [];
}
