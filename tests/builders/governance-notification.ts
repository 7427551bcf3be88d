import type { GovernanceNotificationDraft } from '../../domain/notifications/assemble-governance-notification.ts';
import type { GovernanceNotification } from '../../domain/notifications/governance-notification.ts';

/** A concern about nobody: invented names, a number of the test range. */
export function aNotification(changes: Partial<GovernanceNotification> = {}): GovernanceNotification {
  return {
    notificationNumber: '2026/00123-G1',
    version: 1,
    supersedes: null,
    office: {
      name: 'Glan-yr-Afon Medical Examiner Office',
      odsCode: 'ZZ9',
      address: 'Ysbyty Glan-yr-Afon, Heol y Felin, Aberffug ZZ99 9ZZ',
      phone: '01632 960100',
      email: 'me.office@example.test',
    },
    preparedBy: { name: 'Nerys Howell', role: 'medical-examiner-officer' },
    reviewedBy: {
      name: 'Dr Ifan Prydderch',
      gmcNumber: '9900001',
      reviewedAt: { at: '2026-10-24T08:40:00.000Z', officeTime: '2026-10-24T09:40' },
    },
    issuedAt: { at: '2026-10-24T09:15:00.000Z', officeTime: '2026-10-24T10:15' },
    route: 'case-record-review',
    category: 'delay',
    otherOrganisation: null,
    sources: ['bereaved', 'records'],
    learningTrigger: 'bereaved-concern',
    recipient: {
      organisation: 'Glan-yr-Afon Health Board',
      team: 'Learning from deaths',
      contact: 'lfd@example.test',
    },
    answerWantedBy: '2026-11-21',
    deceased: {
      kind: 'numbers',
      nhsNumber: { kind: 'known', digits: '9990000018' },
      hospitalNumber: 'G104477',
      dateOfBirth: { kind: 'known', on: '1941-05-03' },
    },
    death: {
      time: { kind: 'died', on: '2026-10-23', at: '22:40', approximate: true },
      place: 'Ysbyty Glan-yr-Afon, Ward 4',
      placeKind: 'hospital',
      careGivenAt: null,
    },
    cause: null,
    newborn: null,
    narrative: {
      facts: 'Admitted 21 October at 14:05. Operation began 22 October at 19:30 (theatre record).',
      familyWords: '“She lay there a whole day without a sip of water and nobody told us why.”',
      examinersView:
        'The reason for the wait is not in the notes. I pass this on for a review of the records.',
    },
    question: 'Would you review the time from admission to operation, and what the family was told?',
    event: null,
    coronerStatus: 'notified',
    familyTold: 'yes',
    familyWantsFeedback: 'yes',
    bereaved: null,
    record: { caseReference: '2026/00123', chainHead: '4be1'.repeat(16), chainLength: 1042 },
    ...changes,
  };
}

/** What the office has recorded for {@link aNotification}. */
export function aNotificationDraft(
  changes: Partial<GovernanceNotificationDraft> = {},
): GovernanceNotificationDraft {
  return { ...aNotification(), ...changes };
}
