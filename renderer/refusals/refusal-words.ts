import type { Refusal } from '../../contract/refusal.ts';
import { BLOCK_WORDS } from '../../contract/words/case-life-words.ts';
import { MISSING_FROM_SUMMARY_WORDS } from '../../contract/words/certificate-words.ts';
import { CONVERSATION_FAULT_WORDS } from '../../contract/words/conversation-words.ts';
import { MISSING_FROM_REFERRAL_WORDS } from '../../contract/words/coroner-words.ts';
import { DECLARATION_GAP_WORDS } from '../../contract/words/declaration-words.ts';
import { DESTINATION_FAULT_WORDS, endpointFieldWords } from '../../contract/words/delivery-words.ts';
import { DETAIL_FAULT_WORDS, FIELD_WORDS } from '../../contract/words/detail-words.ts';
import { wordsOfFaults } from '../../contract/words/document-fault-words.ts';
import { DOCUMENT_STATE_WORDS } from '../../contract/words/document-words.ts';
import { MISSING_FROM_NOTIFICATION_WORDS } from '../../contract/words/governance-words.ts';
import { whyNotAllowed } from '../../contract/words/people-words.ts';
import { GOVERNANCE_REFUSAL_WORDS } from './governance-refusal-words.ts';
import type { RefusalWords } from './told-refusal.ts';
import { RETURN_REFUSALS } from './return-refusals.ts';
import { outboxTrouble, PASSWORD_TROUBLE, STORAGE_TROUBLE } from './trouble-words.ts';

type Of<Kind extends Refusal['kind']> = Extract<Refusal, { readonly kind: Kind }>;
type WordsTable = { readonly [Kind in Refusal['kind']]: (refusal: Of<Kind>) => RefusalWords };

const NOTHING_RECORDED = 'Nothing was recorded. What you typed is still here.';
const AS_IT_WAS = 'The record is as it was.';
const HELP_DESK = 'If it happens again, tell the help desk.';

function words(title: string, safe: string, todo: string, details: readonly string[] = []): RefusalWords {
  return { title, safe, todo, details };
}

const WORDS = {
  ...GOVERNANCE_REFUSAL_WORDS,
  'unknown-method': () =>
    words(
      'The office does not know this request',
      NOTHING_RECORDED,
      `The window and the office are not of one version. Close the program and start it again. ${HELP_DESK}`,
    ),
  'bad-request': ({ faults }) =>
    words(
      'Something in the form cannot be recorded',
      NOTHING_RECORDED,
      'Look for a field that is empty, too long, or filled in an unexpected way.',
      faults.map(({ path, fault }) => `${path === '' ? 'The form' : path}: ${fault}`),
    ),
  'key-used-for-something-else': () =>
    words(
      'This was sent twice with different content',
      'The first was recorded; the second was not.',
      'Look at what is recorded, then do it again if something is missing.',
    ),

  'not-set-up': () =>
    words('This office is not set up yet', 'Nothing has been recorded here.', 'Set the office up first.'),
  'already-set-up': () =>
    words('This office is set up already', AS_IT_WAS, 'Unlock it with your login name and password.'),
  locked: () =>
    words(
      'The office is locked',
      'What you typed is kept and is there when you have unlocked it.',
      'Unlock the office.',
    ),
  'unlock-refused': () =>
    words(
      'The login name and password do not fit together',
      AS_IT_WAS,
      'Check both and try again. After several wrong attempts the office waits before the next.',
    ),
  'unlock-delayed': () => words('Too many wrong attempts', AS_IT_WAS, 'Wait, then try again.'),
  'wrong-password': () => words('This is not your password', NOTHING_RECORDED, 'Type it again.'),
  'password-unsuitable': ({ why }) =>
    words('This password cannot be used', 'The old one still holds.', PASSWORD_TROUBLE[why]),
  'password-change-needed': () =>
    words(
      'Choose your own password first',
      'Nothing was done.',
      'Somebody else knows the password you have now. Choose one that only you know, then go on.',
    ),
  'recovery-code-wrong': () =>
    words(
      'This is not the recovery code',
      AS_IT_WAS,
      'Compare it with the printed sheet, group by group. Only the newest code works.',
    ),
  'no-recovery-code-made': () =>
    words(
      'No new recovery code is waiting to be confirmed',
      'The old code still opens the record.',
      'The office was locked since the new one was shown. Destroy that paper and begin again.',
    ),
  'keyring-damaged': () =>
    words(
      'The office’s keys cannot be read',
      'The record itself has not been changed.',
      'Do not delete anything. Ask the help desk to restore the key file from a backup.',
    ),
  'office-already-running': () =>
    words(
      'The office is open in another window of this computer',
      AS_IT_WAS,
      'Use that window, or close it and start again.',
    ),
  'record-from-newer-program': () =>
    words(
      'The record was written by a newer version of the program',
      AS_IT_WAS,
      'Install the newer version. This one has changed nothing.',
    ),
  'record-damaged': () =>
    words(
      'The record is damaged',
      'Nothing more is written to it.',
      'Close the program and ask the help desk to restore the newest backup.',
    ),
  'data-folder-unsuitable': ({ why }) =>
    words(
      'The record cannot be kept in this folder',
      'Nothing was written there.',
      `${why}. Ask the help desk for a folder on this computer.`,
    ),
  storage: ({ why }) =>
    words(
      'This could not be saved',
      'Nothing is lost: what you typed is still in this window.',
      STORAGE_TROUBLE[why],
    ),

  'not-allowed': ({ act }) =>
    words('Your role does not allow this', 'Nothing was changed.', whyNotAllowed(act)),
  'coroner-area-has-profile': ({ coronerArea }) =>
    words(
      `There is a profile for ${coronerArea} already`,
      NOTHING_RECORDED,
      'Change that one, or retire it first.',
    ),
  'login-name-taken': () =>
    words('Somebody has this login name already', NOTHING_RECORDED, 'Choose another login name.'),
  'gmc-number-needed': () =>
    words(
      'A medical examiner needs a GMC number',
      NOTHING_RECORDED,
      'Enter the seven digits of the GMC number.',
    ),
  'person-not-found': () =>
    words('This person is not in the office', NOTHING_RECORDED, 'Look at the list of people again.'),
  'last-administrator': () =>
    words(
      'The office would be left without an administrator',
      NOTHING_RECORDED,
      'Make somebody else an administrator first.',
    ),

  'own-password': () =>
    words(
      'This is your own password',
      'It is as it was.',
      'Change it under Settings, with the password you have now.',
    ),
  'case-not-found': () =>
    words(
      'This case is not in the record',
      AS_IT_WAS,
      'Go to the worklist, or find the case by name or number.',
    ),
  'case-void': () =>
    words(
      'The case is void',
      NOTHING_RECORDED,
      'A void case can be read, not added to. Find the case that took its place.',
    ),
  'entry-not-found': () =>
    words('The entry is not in this case', NOTHING_RECORDED, 'Open the case again and look at its timeline.'),
  'entry-not-correctable': () =>
    words(
      'This kind of entry is not corrected this way',
      NOTHING_RECORDED,
      'Record the right value where it belongs; the timeline shows both.',
    ),
  'details-impossible': ({ faults }) =>
    words(
      'Something here cannot be right',
      NOTHING_RECORDED,
      'Put this right and record it again:',
      faults.map(({ field, fault }) => `${FIELD_WORDS[field]}: ${DETAIL_FAULT_WORDS[fault]}`),
    ),
  'conversation-impossible': ({ faults }) =>
    words(
      'The conversation cannot be recorded like this',
      NOTHING_RECORDED,
      'Put this right and record it again:',
      faults.map((fault) => CONVERSATION_FAULT_WORDS[fault]),
    ),
  'changed-meanwhile': ({ fields }) =>
    words(
      'Somebody else changed this meanwhile',
      'Their value is recorded, and what you typed is still here. Neither is lost.',
      'Compare the two, then record what is right.',
      fields.map(({ field, byName }) => `${FIELD_WORDS[field]}, changed by ${byName}`),
    ),
  'field-of-another-method': () => words('This belongs to another form', NOTHING_RECORDED, HELP_DESK),
  'nothing-to-record': () => words('There is nothing new to record', AS_IT_WAS, 'Change something first.'),
  'act-does-not-apply': ({ block }) =>
    words('The case does not take this now', NOTHING_RECORDED, BLOCK_WORDS[block]),
  'undo-too-late': () =>
    words(
      'It is too late to take this back',
      'It stands as it was recorded.',
      'Correct it instead: the entry in the timeline has a button for that, or record the right value where it belongs.',
    ),
  'not-your-last-act': () =>
    words(
      'This is not the last thing that you did here',
      'It stands as it was recorded.',
      'Something came after it, or somebody signed it. Correct it instead.',
    ),
  'contact-not-found': () =>
    words(
      'This contact is not in the case',
      NOTHING_RECORDED,
      'Open the case again and look at its contacts.',
    ),
  'reason-needed': () =>
    words('A reason is needed', NOTHING_RECORDED, 'Say why, in a sentence, and record it again.'),
  'declaration-incomplete': ({ gaps }) =>
    words(
      'The declaration cannot be made yet',
      'No declaration was made. Everything recorded so far stands.',
      'This is missing:',
      gaps.map((gap) => DECLARATION_GAP_WORDS[gap]),
    ),
  'concern-not-found': () =>
    words(
      'The concern is not in this case',
      NOTHING_RECORDED,
      'Open the case again and look at its concerns.',
    ),
  'circumstances-unanswered': ({ count }) =>
    words(
      count === 1
        ? 'A circumstance for the coroner waits for an answer'
        : `${String(count)} circumstances for the coroner wait for an answer`,
      'No declaration was made. Everything recorded so far stands.',
      'Look at question 2: tell the coroner, or say in a sentence why they need not be told.',
    ),
  'evidence-gone': () =>
    words(
      'The record no longer raises this',
      NOTHING_RECORDED,
      'What it rested on was changed. Look at what stands there now.',
    ),
  'evidence-grown': () =>
    words(
      'Something new was recorded about this',
      NOTHING_RECORDED,
      'Read what is new, then answer again. What you typed is kept.',
    ),
  'concern-not-for-notification': () =>
    words(
      'This concern is not to be passed on',
      'Nothing left the office.',
      'A medical examiner decides first that it is to be passed on.',
    ),

  'rule-not-found': () =>
    words(
      'This office has no such rule',
      'The rulebook is as it was.',
      'Close this and open the rulebook again.',
    ),
  'rule-changed-meanwhile': ({ byName }) =>
    words(
      'Somebody changed this rule meanwhile',
      NOTHING_RECORDED,
      `Close this and read in its history what ${byName || 'they'} changed, then decide.`,
    ),

  'referral-incomplete': ({ missing }) =>
    words(
      'The referral cannot be issued yet',
      'Nothing left the office. What was prepared is kept.',
      'This is missing:',
      missing.map((what) => MISSING_FROM_REFERRAL_WORDS[what]),
    ),
  'notification-incomplete': ({ missing }) =>
    words(
      'The notification cannot be issued yet',
      'Nothing left the office. What was prepared is kept.',
      'This is missing:',
      missing.map((what) => MISSING_FROM_NOTIFICATION_WORDS[what]),
    ),
  'summary-incomplete': ({ missing }) =>
    words(
      'The summary cannot be issued yet',
      'Nothing left the office.',
      'This is missing:',
      missing.map((what) => MISSING_FROM_SUMMARY_WORDS[what]),
    ),
  'document-faulty': ({ faults }) =>
    words(
      'The document was not issued: it would not be understood where it goes',
      'Nothing left the office. What was prepared is kept.',
      'Look at these facts in the case:',
      wordsOfFaults(faults),
    ),
  'outbox-unusable': ({ why }) =>
    words('The document was not written', 'The record is safe, and its content is kept.', outboxTrouble(why)),
  ...RETURN_REFUSALS,
  'list-too-long': ({ most }) =>
    words(
      `The list has more than ${most.toLocaleString('en-GB')} lines`,
      'No file was made, because a part of a list would look like the whole.',
      'Choose a narrower filter: one person, or one case.',
    ),
  'document-not-found': () =>
    words('The document is not in the record', AS_IT_WAS, 'Look at the outbox again.'),
  'document-not-issued': () =>
    words('The document has not been issued', NOTHING_RECORDED, 'Finish it in the outbox first.'),
  'document-unsettled': ({ number }) =>
    words(
      `Document ${number} was interrupted while it was being written`,
      'Its content is kept, and no second one was begun.',
      'Go to the outbox and finish it or give it up first.',
    ),
  'document-already-settled': () =>
    words('Somebody has settled this document already', AS_IT_WAS, 'Look at the outbox again.'),
  'destination-impossible': ({ faults }) =>
    words(
      'This destination cannot be used yet',
      NOTHING_RECORDED,
      'Mend what is listed, then save again.',
      faults.map((fault) => DESTINATION_FAULT_WORDS[fault]),
    ),
  'destination-not-found': () =>
    words(
      'This destination is not there any more',
      NOTHING_RECORDED,
      'Look at the destinations under Settings, and choose another one.',
    ),
  'endpoint-impossible': ({ faults }) =>
    words(
      'This FHIR server cannot be used yet',
      NOTHING_RECORDED,
      'Mend what is listed, then save again.',
      faults.map(({ field, reason }) => `${endpointFieldWords(field)} ${reason}.`),
    ),
  'destination-not-meant': () =>
    words(
      'This document is for another kind of recipient',
      NOTHING_RECORDED,
      'Choose a destination of the recipient that the document names.',
    ),
  'destination-settled': () =>
    words(
      'Its short name and its way stand in what has left',
      NOTHING_RECORDED,
      'Add a new destination instead, and take this one out of use.',
    ),
  'delivery-out-of-turn': ({ state }) =>
    words(
      `The document is ${DOCUMENT_STATE_WORDS[state].toLowerCase()} now`,
      'Nothing was changed.',
      'Somebody, or the program, was quicker. Look at it again.',
    ),
  'files-not-the-same': () =>
    words(
      'The files are not there any more as they were issued',
      'The record still says what they were.',
      'Put the document’s folder back into the outbox folder, or issue a new version.',
    ),
  'coroner-not-notified': () =>
    words(
      'The coroner has not been notified from this case',
      NOTHING_RECORDED,
      'Issue the referral first. The answer is recorded after it.',
    ),
} as const satisfies WordsTable;

/** The words for a refusal. Every kind has them: leaving one out does not compile. */
export function wordsFor(refusal: Refusal): RefusalWords {
  // The table is complete per kind; TypeScript cannot follow the pairing of a kind with its own function.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const tell = WORDS[refusal.kind] as (told: Refusal) => RefusalWords;
  return tell(refusal);
}
