import { useState } from 'react';
import type { HandedFile } from '../../contract/handed-file.ts';
import type { InputOf, ValueOf } from '../../contract/methods.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Reply } from '../../contract/reply.ts';
import type { SavingTrouble } from '../../contract/words/document-words.ts';
import { createIntention } from '../intention.ts';
import { useOffice } from '../office-api.ts';
import { saveCopy } from './save-copy.ts';

/** The methods whose answer is a file and nothing beside it that has to be looked at first. */
type FileMethod =
  | 'print-case'
  | 'export-worklist'
  | 'export-outbox'
  | 'export-return'
  | 'export-frozen-return'
  | 'export-activity'
  | 'export-audit';

/** Asks the office for a file and hands it to the person; says what became of that. */
export interface HandingOver<Name extends FileMethod> {
  /** What the office gave, or null where the person has no file by this press. */
  handOver(input: InputOf<Name>): Promise<ValueOf<Name> | null>;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly fault: string | null;
  readonly notSaved: SavingTrouble | null;
}

interface Trouble {
  readonly refusal: Refusal | null;
  readonly fault: string | null;
  readonly notSaved: SavingTrouble | null;
}

const NO_TROUBLE: Trouble = { refusal: null, fault: null, notSaved: null };

/**
 * A double click gives one file. No other press is answered with what was given before: each file is one that the office
 * has recorded, and the window keeps none.
 */
export function useHandedFile<Name extends FileMethod>(method: Name): HandingOver<Name> {
  const office = useOffice();
  const [intention] = useState(() =>
    createIntention<null>({ newKey: () => '', nowMs: () => performance.now() }),
  );
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState(NO_TROUBLE);
  return {
    busy,
    ...trouble,
    async handOver(input) {
      if (intention.press(JSON.stringify(input)).kind !== 'send') return null;
      setBusy(true);
      setTrouble(NO_TROUBLE);
      const reply = await office.call(method, input);
      const saving = reply.ok ? await save(reply.value) : null;
      intention.end(saving?.kind === 'saved' ? { kind: 'done', value: null } : { kind: 'refused' });
      setBusy(false);
      if (!reply.ok) setTrouble({ ...NO_TROUBLE, ...failed(reply) });
      if (saving?.kind === 'not-saved') setTrouble({ ...NO_TROUBLE, notSaved: saving.why });
      return reply.ok && saving?.kind === 'saved' ? reply.value : null;
    },
  };
}

function failed(reply: Exclude<Reply, { readonly ok: true }>): Partial<Trouble> {
  return 'refusal' in reply ? { refusal: reply.refusal } : { fault: reply.fault.reference };
}

/** Each of these methods answers with a file; the compiler does not look into a method's name for it. */
function save(given: unknown): ReturnType<typeof saveCopy> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return saveCopy(given as HandedFile);
}
