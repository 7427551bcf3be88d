import { useMemo } from 'react';
import type { InputOf } from '../../../contract/methods.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';
import type { DraftForm } from '../../drafts/use-draft-form.ts';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { type Command, useCommand } from '../../use-command.ts';
import { useCase } from '../case-context.ts';
import { type Act, useAct } from '../use-act.ts';

type Replacement = InputOf<'correct-entry'>['replacement'];

export const REASON_ID = 'correction-reason';

export interface Correction<Boxes extends object> {
  readonly form: DraftForm<Boxes & { readonly correctionReason: string }>;
  readonly command: Command<'correct-entry'>;
  readonly act: Act;
}

interface CorrectionOptions<Boxes extends object> {
  readonly entry: string;
  /** What the boxes show at first: the wording that stands. Must keep its identity. */
  readonly boxes: Boxes;
  readonly check: (boxes: Boxes) => readonly FieldProblem[];
  /** The new wording; null while something is missing. */
  readonly replacement: (boxes: Boxes) => Replacement | null;
  readonly onDone: () => void;
}

/** The new wording of one entry, with the reason for it. Kept as a draft like everything that is typed. */
export function useCorrection<Boxes extends object>(options: CorrectionOptions<Boxes>): Correction<Boxes> {
  const { entry, boxes, check, replacement, onDone } = options;
  const { caseId } = useCase();
  const initial = useMemo(() => ({ ...boxes, correctionReason: '' }), [boxes]);
  const form = useDraftForm(caseId, `correct-${entry}`, initial);
  const command = useCommand('correct-entry');
  const reason = form.values.correctionReason.trim();
  const act = useAct({
    check: () => [
      ...(reason === '' ? [{ fieldId: REASON_ID, message: 'Say why the entry is corrected.' }] : []),
      ...check(form.values),
    ],
    done: 'Correction recorded',
    run: async () => {
      const worded = replacement(form.values);
      if (
        worded === null ||
        (await command.run({ caseId, corrects: entry, reason, replacement: worded }, [form.place])) === null
      )
        return false;
      onDone();
      return true;
    },
  });
  return { form, command, act };
}
