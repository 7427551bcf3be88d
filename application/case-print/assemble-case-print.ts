import { deceasedFacts } from '../../contract/words/deceased-facts.ts';
import { FIELD_WORDS } from '../../contract/words/detail-words.ts';
import { ageInWords } from '../../contract/words/age-words.ts';
import { wordsOf } from '../../contract/words/value-words.ts';
import type { CaseView, EvidenceView } from '../../contract/views.ts';
import { FIELD_NAMES, type FieldName } from '../../domain/case/fields.ts';
import type { DocumentMoment, RecordAnchor, SendingOffice } from '../../domain/referrals/coroner-referral.ts';
import type { CasePrint, PrintedFact } from '../../exchange/documents/case-print.ts';
import { causeSection } from './print-cause.ts';
import { certificationSection, declarationSection } from './print-certification.ts';
import { byWhom, type PrintContext } from './print-context.ts';
import { conversationsSection, peopleSection } from './print-conversations.ts';
import { correctionsSection } from './print-corrections.ts';
import { documentsSection } from './print-documents.ts';
import { evidenceSection } from './print-evidence.ts';
import { contestedSection, detailsSection } from './print-fields.ts';
import { concernsSection, coronerSection } from './print-governance.ts';
import { notesSection, standingSection } from './print-life.ts';
import { questionsSection } from './print-questions.ts';
import { scrutinySection } from './print-scrutiny.ts';
import { timelineSection } from './print-timeline.ts';

/** What a print says about itself. */
export interface AboutPrint {
  readonly office: SendingOffice;
  readonly printedAt: DocumentMoment;
  readonly printedBy: string;
  readonly record: RecordAnchor;
}

/**
 * Everything that the record holds of one case, in the words of the office and in the order in which a reader asks.
 *
 * Pure. Whatever is not recorded is said to be so, never left out; what was corrected stands with its earlier wording;
 * the timeline has every entry. Rules: PRINT-1, PRINT-2.
 */
export function assembleCasePrint(view: CaseView, evidence: EvidenceView, about: AboutPrint): CasePrint {
  const numbers = new Map(view.timeline.map(({ id }, at) => [String(id), at + 1]));
  const context: PrintContext = { view, numbers };
  return {
    ...about,
    name: deceasedFacts(view.case).name,
    marks: marksOf(view),
    alerts: alertsOf(context),
    banner: bannerOf(view),
    sections: [
      standingSection(context),
      ...contestedSection(context),
      questionsSection(context),
      evidenceSection(context, evidence),
      causeSection(context),
      scrutinySection(context),
      conversationsSection(context),
      peopleSection(context),
      concernsSection(context),
      coronerSection(context),
      certificationSection(context),
      declarationSection(context),
      documentsSection(context),
      notesSection(context),
      detailsSection(context),
      correctionsSection(context),
      timelineSection(context),
    ],
  };
}

/** What stands on every page. */
function marksOf({ case: onCase, summary }: CaseView): readonly string[] {
  if (onCase.voided !== null) return ['VOID'];
  return summary.open ? [] : ['CLOSED'];
}

function alertsOf(context: PrintContext): CasePrint['alerts'] {
  const { case: onCase, lateInformation, summary } = context.view;
  const { closings, notes, voided } = onCase;
  const closed = closings.at(-1);
  return [
    ...(voided === null
      ? []
      : [
          {
            heading: 'VOID: this case is not counted',
            text: `${voided.reason}\n${byWhom(context, voided.stamp)}`,
          },
        ]),
    ...(voided === null && !summary.open && closed !== undefined
      ? [{ heading: 'CLOSED', text: `${closed.content.detail}\n${byWhom(context, closed.stamp)}`.trim() }]
      : []),
    ...(lateInformation.length === 0
      ? []
      : [
          {
            heading: 'Something came in after the declaration',
            text: 'No medical examiner has looked at it since. It stands under “Declaration”.',
          },
        ]),
    ...contestedAlert(context),
    ...notes
      .filter(({ content }) => content.important)
      .map(({ content, stamp }) => ({
        heading: 'Important note',
        text: `${content.text}\n${byWhom(context, stamp)}`,
      })),
  ];
}

function bannerOf(view: CaseView): readonly PrintedFact[] {
  const { ageAtDeath, case: onCase } = view;
  const facts = deceasedFacts(onCase);
  const value = (name: FieldName): PrintedFact => {
    const recorded = onCase.fields[name];
    return [FIELD_WORDS[name], recorded === null ? null : wordsOf(name, recorded.value, view.people)];
  };
  return [
    ['Name', facts.name],
    ['NHS number', facts.nhsNumber],
    ['Born', facts.born],
    ['Died', facts.died],
    ['Age at death', ageAtDeath === null ? 'Not known' : ageInWords(ageAtDeath)],
    ['Gender', facts.gender],
    ...(['preferredName', 'alsoKnownAs'] as const).filter((name) => onCase.fields[name] !== null).map(value),
    value('hospitalNumber'),
    value('place'),
    value('caseKind'),
    value('attendingPractitioner'),
    value('assignedExaminer'),
    value('assignedOfficer'),
  ];
}

function contestedAlert({ view }: PrintContext): CasePrint['alerts'] {
  const { fields } = view.case;
  const names = FIELD_NAMES.filter((name) => (fields[name]?.contested.length ?? 0) > 0);
  if (names.length === 0) return [];
  return [
    {
      heading: 'Different values stand side by side',
      text: `Nobody has decided between them: ${names.map((name) => FIELD_WORDS[name]).join(', ')}.`,
    },
  ];
}
