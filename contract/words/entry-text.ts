import type { Entry } from '../for-window.ts';
import type { CaseView } from '../views.ts';
import {
  CONVERSATION_HOW_WORDS,
  CONVERSATION_RESULT_WORDS,
  DISCUSSION_OUTCOME_WORDS,
  NO_DISCUSSION_WORDS,
} from './conversation-words.ts';
import { CORONER_ANSWER_WORDS } from './coroner-words.ts';
import { DOCUMENT_KIND_WORDS } from './document-words.ts';
import {
  CONCERN_CATEGORY_WORDS,
  CONCERN_DECISION_WORDS,
  CONCERN_ROUTE_WORDS,
  otherOrganisationWords,
} from './governance-words.ts';
import { chaseWords, outcomeWords, toldWords } from './loop-words.ts';
import { FIELD_WORDS } from './detail-words.ts';
import { eitherCauseWords } from './cause-words.ts';
import { clockWords } from './who.ts';
import { circumstanceLines, isCircumstance } from './circumstance-lines.ts';
import { changesOf, fieldsOf } from './entry-changes.ts';
import { isWiderEntry, widerEntryText } from './wider-entry-text.ts';

/** What an entry says, in words. Changed fields are named, circumstances with their answers; before and after are shown beside it. */
export function entryText(entry: Entry, view: CaseView): string {
  if (isWiderEntry(entry)) return widerEntryText(entry, view);
  switch (entry.kind) {
    case 'conversation-recorded': {
      const { personName, how, result, said } = entry.payload;
      return lines([
        `${CONVERSATION_HOW_WORDS[how]}${personName === '' ? '' : `, ${personName}`}: ${CONVERSATION_RESULT_WORDS[result].toLowerCase()}`,
        said,
      ]);
    }
    case 'practitioner-discussed':
      return entry.payload.held
        ? lines([
            `${entry.payload.withWhom}: ${DISCUSSION_OUTCOME_WORDS[entry.payload.outcome].toLowerCase()}`,
            entry.payload.said,
          ])
        : lines([
            `Not held: ${NO_DISCUSSION_WORDS[entry.payload.reason].toLowerCase()}`,
            entry.payload.detail,
          ]);
    case 'independence-declared':
      return entry.payload.independent ? 'Independent' : `Not independent: ${entry.payload.circumstance}`;
    case 'note-recorded':
      return entry.payload.important ? `Important: ${entry.payload.text}` : entry.payload.text;
    case 'concern-raised':
      return lines([
        CONCERN_CATEGORY_WORDS[entry.payload.category],
        entry.payload.otherOrganisation === null
          ? ''
          : `About: ${otherOrganisationWords(entry.payload.otherOrganisation)}`,
        entry.payload.narrative,
        entry.payload.ownWords,
      ]);
    case 'concern-reviewed': {
      const { decision, examinerView } = entry.payload;
      const route =
        decision === 'notify' ? `, ${CONCERN_ROUTE_WORDS[entry.payload.route].toLowerCase()}` : '';
      return lines([`${CONCERN_DECISION_WORDS[decision]}${route}`, examinerView]);
    }
    case 'notification-chased':
      return lines([numberOf(entry.payload.documentId, view), chaseWords(entry.payload)]);
    case 'notification-outcome':
      return lines([numberOf(entry.payload.documentId, view), outcomeWords(entry.payload)]);
    case 'outcome-told':
      return lines([numberOf(entry.payload.documentId, view), toldWords(entry.payload)]);
    case 'me-declared':
      return lines([
        `${entry.payload.examinerName}, GMC ${entry.payload.gmcNumber}`,
        eitherCauseWords(entry.payload),
        entry.payload.statement,
      ]);
    case 'coroner-answered':
      return lines([CORONER_ANSWER_WORDS[entry.payload.form], entry.payload.note]);
    case 'entry-corrected':
      return entry.payload.reason;
    case 'case-voided':
      return entry.payload.reason;
    case 'document-intended':
      return `${DOCUMENT_KIND_WORDS[entry.payload.documentKind]} ${entry.payload.number} to ${entry.payload.recipient}`;
    case 'document-issued':
    case 'document-abandoned':
      return numberOf(entry.payload.documentId, view);
    case 'document-sent':
    case 'document-received':
      return lines([
        `${numberOf(entry.payload.documentId, view)}, ${clockWords(entry.payload.at)}, ${entry.payload.how}`,
        entry.payload.evidence,
      ]);
    case 'document-queued':
      return `${numberOf(entry.payload.documentId, view)} to ${entry.payload.destination}`;
    case 'document-dispatched':
      return `${numberOf(entry.payload.documentId, view)}, package ${String(entry.payload.sequence)} for this recipient`;
    case 'document-hindered':
    case 'document-withdrawn':
      return lines([numberOf(entry.payload.documentId, view), entry.payload.reason]);
    case 'document-handed-over':
      return lines([
        `${numberOf(entry.payload.documentId, view)}${entry.payload.mayBeRepeat ? ', perhaps not for the first time' : ''}`,
        entry.payload.evidence,
      ]);
    case 'document-acknowledged':
    case 'document-refused':
      return lines([
        `${numberOf(entry.payload.documentId, view)}, ${clockWords(entry.payload.at)}, by ${entry.payload.by}`,
        entry.payload.evidence,
      ]);
    default:
      return fieldsChanged(entry, view);
  }
}

function fieldsChanged(entry: Entry, view: CaseView): string {
  const changes = changesOf(entry, view.timeline, view.people);
  const [only] = changes.length === 1 ? changes : [];
  if (only !== undefined)
    return only.after.length > 240 ? FIELD_WORDS[only.field] : `${only.label}: ${only.after}`;
  const plain = changes.filter(({ field }) => !isCircumstance(field)).map(({ label }) => label);
  return lines([plain.join(', '), ...circumstanceLines(fieldsOf(entry) ?? {})]);
}

function numberOf(documentId: string, { case: onCase }: CaseView): string {
  return (
    onCase.documents.find(({ intended }) => intended.documentId === documentId)?.intended.number ??
    'A document'
  );
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n');
}
