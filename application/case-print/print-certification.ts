import { currentDeclaration } from '../../domain/certification/current-declaration.ts';
import { eitherCauseWords } from '../../contract/words/cause-words.ts';
import { LATE_DECISION_WORDS } from '../../contract/words/case-life-words.ts';
import {
  FRESH_CERTIFICATE_ASKED_BY_WORDS,
  GP_TOLD_WORDS,
  REGISTRAR_HOW_WORDS,
  REGISTRAR_REPLY_WORDS,
} from '../../contract/words/certificate-words.ts';
import { clockWords, nameOf } from '../../contract/words/who.ts';
import type { PrintPart, PrintSection } from '../../exchange/documents/case-print.ts';
import { byWhom, entryNumber, factIfSaid, headed, orNone, type PrintContext } from './print-context.ts';
import { printedValue } from './printed-values.ts';

/** The certificate and its way to the registrar, each step with who recorded it. */
export function certificationSection(context: PrintContext): PrintSection {
  const { fields } = context.view.case;
  const parts = [
    ...(fields.certificate === null
      ? []
      : headed('The certificate', [
          ['As it was written', printedValue(context, 'certificate', fields.certificate.value)],
          ['Recorded by', byWhom(context, fields.certificate.stamp)],
        ])),
    ...certificateParts(context),
    ...registrarParts(context),
  ];
  return { heading: 'Certification', parts: orNone(parts, 'No certificate is recorded.') };
}

function certificateParts(context: PrintContext): readonly PrintPart[] {
  const { examinerCertifications, freshCertificates } = context.view.case;
  return [
    ...freshCertificates.flatMap(({ content, stamp }) =>
      headed('A fresh certificate was asked for', [
        ['Asked for by', FRESH_CERTIFICATE_ASKED_BY_WORDS[content.askedBy]],
        ['Reason', content.reason],
        ...factIfSaid('How', content.how),
        ['Recorded by', byWhom(context, stamp)],
      ]),
    ),
    ...examinerCertifications.flatMap(({ content, stamp }) =>
      headed('The medical examiner’s own certificate', [
        ['Form', content.form],
        ['Coroner', content.coronerName],
        ['Referring doctor', content.referringDoctorName],
        ['Certified by', byWhom(context, stamp)],
      ]),
    ),
  ];
}

function registrarParts(context: PrintContext): readonly PrintPart[] {
  const { gpTold, registrarReplies, sentToRegistrar } = context.view.case;
  return [
    ...sentToRegistrar.flatMap(({ content, stamp }) =>
      headed('Sent to the registrar', [
        ['To', content.registerOffice],
        ['When and how', `${clockWords(content.at)}, ${REGISTRAR_HOW_WORDS[content.how].toLowerCase()}`],
        ...factIfSaid('Reference', content.reference),
        [
          'Compared with what was agreed',
          content.matchesAgreed ? 'The same' : `Not the same: ${content.whyDifferent}`,
        ],
        ['Recorded by', byWhom(context, stamp)],
      ]),
    ),
    ...registrarReplies.flatMap(({ content, stamp }) =>
      headed('The registrar’s reply', [
        ['Reply', `${REGISTRAR_REPLY_WORDS[content.reply]}, ${clockWords(content.at)}`],
        ...factIfSaid('From', content.fromWhom),
        ...factIfSaid('Reason', content.reason),
        ['Recorded by', byWhom(context, stamp)],
      ]),
    ),
    ...gpTold.flatMap(({ content, stamp }) =>
      headed('The general practitioner', [
        ['Told', `${GP_TOLD_WORDS[content.outcome]}, ${clockWords(content.at)}`],
        ...factIfSaid('How', content.how),
        ['Recorded by', byWhom(context, stamp)],
      ]),
    ),
  ];
}

/** Every declaration exactly as it was signed, whether it still stands, and what came in after it. */
export function declarationSection(context: PrintContext): PrintSection {
  const onCase = context.view.case;
  const standing = currentDeclaration(onCase);
  const declared = onCase.declarations.flatMap(({ content, stamp }) =>
    headed(`Declared ${clockWords(stamp.happenedAt)}`, [
      ['Medical examiner', `${content.examinerName}, GMC ${content.gmcNumber}`],
      ['Statement', content.statement],
      ['Cause of death', eitherCauseWords(content)],
      ...(content.reviewBy === null
        ? []
        : [['On the review of', nameOf(context.view.people, content.reviewBy)] as const]),
      ['Signed', byWhom(context, stamp)],
      [
        'Stands',
        standing?.stamp.entry === stamp.entry ? 'Yes' : 'No longer: what came after it is in the timeline',
      ],
    ]),
  );
  return {
    heading: 'Declaration',
    parts: [...orNone(declared, 'No declaration has been made.'), ...lateParts(context)],
  };
}

function lateParts(context: PrintContext): readonly PrintPart[] {
  const { lateInformation } = context.view;
  return [
    ...context.view.case.lateReviews.flatMap(({ content, stamp }) =>
      headed('What came after the declaration was looked at', [
        ['Entries', content.entries.map((id) => entryNumber(context, id)).join(', ')],
        ['Decision', LATE_DECISION_WORDS[content.decision]],
        ['Reason', content.reasoning],
        ['By', byWhom(context, stamp)],
      ]),
    ),
    ...(lateInformation.length === 0
      ? []
      : [
          {
            kind: 'text',
            text: `Came after the declaration, and no medical examiner has looked at it: ${lateInformation.map((id) => entryNumber(context, id)).join(', ')}.`,
          } as const,
        ]),
  ];
}
