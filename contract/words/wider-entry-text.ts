import type { Entry, EntryKind } from '../for-window.ts';
import type { CaseView } from '../views.ts';
import { DUPLICATE_DECISION_WORDS, LATE_DECISION_WORDS, REOPEN_REASON_WORDS } from './case-life-words.ts';
import {
  FRESH_CERTIFICATE_ASKED_BY_WORDS,
  GP_TOLD_WORDS,
  REGISTRAR_HOW_WORDS,
  REGISTRAR_REPLY_WORDS,
} from './certificate-words.ts';
import { EVIDENCE_ANSWER_WORDS } from './evidence-words.ts';
import { ENTRY_WORDS } from './entry-words.ts';
import { joined } from './wider-value-words.ts';
import { clockWords, nameOf } from './who.ts';

type PayloadOf<Kind extends EntryKind> = Extract<Entry, { readonly kind: Kind }>['payload'];

type WiderKind =
  | 'contact-recorded'
  | 'contact-deactivated'
  | 'handed-over'
  | 'fresh-certificate-invited'
  | 'examiner-certified'
  | 'sent-to-registrar'
  | 'registrar-replied'
  | 'gp-told'
  | 'outside-notification'
  | 'late-information-reviewed'
  | 'duplicate-considered'
  | 'evidence-answered'
  | 'case-closed'
  | 'case-reopened'
  | 'entry-undone';

const WRITERS: { readonly [Kind in WiderKind]: (payload: PayloadOf<Kind>, view: CaseView) => string } = {
  'contact-recorded': ({ name, relationship, phone, isNextOfKin }) =>
    joined([name, relationship, phone, isNextOfKin ? 'next of kin' : null], ', '),
  'contact-deactivated': ({ contactId, reason }, { case: { contacts } }) =>
    joined(
      [contacts.find(({ content }) => content.contactId === contactId)?.content.name ?? null, reason],
      ': ',
    ),
  'handed-over': ({ to, note }, { people }) => joined([`To ${nameOf(people, to)}`, note], '\n'),
  'fresh-certificate-invited': ({ askedBy, how, reason }) =>
    joined([joined([FRESH_CERTIFICATE_ASKED_BY_WORDS[askedBy], how], ', '), reason], '\n'),
  'examiner-certified': ({ form, coronerName, referringDoctorName }) =>
    `Form ${form}, coroner ${coronerName}, referring doctor ${referringDoctorName}`,
  'sent-to-registrar': ({ at, how, reference, registerOffice, matchesAgreed, whyDifferent }) =>
    joined(
      [
        joined([registerOffice, clockWords(at), REGISTRAR_HOW_WORDS[how].toLowerCase(), reference], ', '),
        matchesAgreed ? 'Matched what was agreed' : `Did not match what was agreed: ${whyDifferent}`,
      ],
      '\n',
    ),
  'registrar-replied': ({ at, fromWhom, reason, reply }) =>
    joined([joined([REGISTRAR_REPLY_WORDS[reply], clockWords(at), fromWhom], ', '), reason], '\n'),
  'gp-told': ({ at, how, outcome }) => joined([GP_TOLD_WORDS[outcome], clockWords(at), how], ', '),
  'outside-notification': ({ at, byWhom, how, reference }) =>
    joined([joined([byWhom, clockWords(at), reference], ', '), how], '\n'),
  'late-information-reviewed': ({ decision, reasoning }) => `${LATE_DECISION_WORDS[decision]}: ${reasoning}`,
  'duplicate-considered': ({ decision, otherCase, reason }, { possibleDuplicates }) =>
    joined(
      [
        joined(
          [
            possibleDuplicates.find(({ caseId }) => caseId === otherCase)?.reference ?? null,
            DUPLICATE_DECISION_WORDS[decision],
          ],
          ': ',
        ),
        reason,
      ],
      '\n',
    ),
  'evidence-answered': ({ answer, because, rule, ruleVersion }) =>
    joined(
      [
        `${rule}${ruleVersion === null ? '' : ', as changed by this office'}: ${EVIDENCE_ANSWER_WORDS[answer]}`,
        because,
      ],
      '. ',
    ),
  'case-closed': ({ detail }) => detail,
  'case-reopened': ({ detail, reasons }) =>
    joined([reasons.map((reason) => REOPEN_REASON_WORDS[reason]).join('. '), detail], '\n'),
  'entry-undone': ({ undoes }, { timeline }) => {
    const undone = timeline.find(({ id }) => id === undoes);
    return undone === undefined ? 'An earlier entry' : ENTRY_WORDS[undone.kind];
  },
};

export type WiderEntry = Extract<Entry, { readonly kind: WiderKind }>;

export function isWiderEntry(entry: Entry): entry is WiderEntry {
  return entry.kind in WRITERS;
}

/** What the entries of the certificate, the registrar and the life of a case say. */
export function widerEntryText(entry: WiderEntry, view: CaseView): string {
  // The writer is the one of the entry's own kind.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const write = WRITERS[entry.kind] as (payload: WiderEntry['payload'], view: CaseView) => string;
  return write(entry.payload, view);
}
