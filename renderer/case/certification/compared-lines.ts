import type { CauseOfDeath, NeonatalCause } from '../../../contract/for-window.ts';
import { CAUSE_LINES, NEONATAL_LINES } from '../../../contract/for-window.ts';
import type { CaseView } from '../../../contract/views.ts';
import { CAUSE_LINE_WORDS } from '../../../contract/words/detail-words.ts';
import { NEONATAL_LINE_LETTERS } from '../../../contract/words/wider-words.ts';

/** One line of the cause as it was agreed and as it is written on the certificate, interval and all. */
export interface ComparedLine {
  readonly line: string;
  readonly agreed: string;
  readonly written: string;
}

/** The agreed cause on the lines that apply, the others being null, and the entry it stands in. */
export interface AgreedCause {
  readonly entry: string;
  readonly cause: CauseOfDeath | null;
  readonly neonatalCause: NeonatalCause | null;
}

/** The agreed cause on the lines that apply, with the entry it stands in; null where none was agreed on those. */
export function agreedCause(view: CaseView): AgreedCause | null {
  const { agreedCause: adult, agreedNeonatalCause: neonatal, caseKind } = view.case.fields;
  if (caseKind?.value === 'under-28-days') {
    return neonatal === null
      ? null
      : { entry: neonatal.stamp.entry, cause: null, neonatalCause: neonatal.value.cause };
  }
  return adult === null ? null : { entry: adult.stamp.entry, cause: adult.value.cause, neonatalCause: null };
}

/** Every line that one of the two uses; null while there is nothing to compare. */
export function comparedLines(view: CaseView): readonly ComparedLine[] | null {
  const agreed = agreedCause(view);
  const certificate = view.case.fields.certificate?.value ?? null;
  if (agreed === null || certificate === null) return null;
  const lines = [
    ...CAUSE_LINES.map((line) => ({
      line: CAUSE_LINE_WORDS[line],
      agreed: withInterval(agreed.cause?.[line]),
      written: withInterval(certificate.cause?.[line]),
    })),
    ...NEONATAL_LINES.map((line) => ({
      line: NEONATAL_LINE_LETTERS[line],
      agreed: agreed.neonatalCause?.[line] ?? '',
      written: certificate.neonatalCause?.[line] ?? '',
    })),
  ];
  return lines.filter((one) => one.agreed.trim() !== '' || one.written.trim() !== '');
}

function withInterval(line: { readonly text: string; readonly interval: string } | undefined): string {
  if (line === undefined) return '';
  return line.interval.trim() === '' ? line.text : `${line.text} (${line.interval})`;
}
