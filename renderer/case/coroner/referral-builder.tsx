import { useCallback, useMemo, useState } from 'react';
import type { ReferralForm } from '../../../contract/for-window.ts';
import type { InputOf, ValueOf } from '../../../contract/methods.ts';
import { Button } from '../../components/button.tsx';
import { useLook } from '../../queries.ts';
import { useCommand } from '../../use-command.ts';
import { MISSING_FROM_REFERRAL_WORDS } from '../../../contract/words/coroner-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { IssueDialog } from '../issue-dialog.tsx';
import { focusBox, MissingList } from '../missing-list.tsx';
import { Overtaken } from '../overtaken.tsx';
import { RecordedLine } from '../recorded-line.tsx';
import { PreviewPane } from '../paper.tsx';
import { Trouble } from '../trouble.tsx';
import { useAct } from '../use-act.ts';
import { useFieldForm } from '../use-field-form.ts';
import { useSettled } from '../use-settled.ts';
import { whyNot } from '../why-not.ts';
import { referralBoxes, referralForm } from './referral-boxes.ts';
import { ReferralFields } from './referral-fields.tsx';
import { REFERRAL_GAP_PLACES } from './referral-gaps.ts';
import { ReferralPreview } from './referral-preview.tsx';
import { useTakeSuggestion } from './suggested-grounds.ts';

interface ReferralBuilderProps {
  /** What the office knows before anybody wrote: the prepared form, or an empty one. */
  readonly start: ReferralForm;
  /** The referral as it was last prepared. */
  readonly prepared: ValueOf<'draft-referral'>;
}

/** The referral: form, what is missing, what the coroner will read. Prepared by one, issued by an examiner. */
export function ReferralBuilder({ start, prepared }: ReferralBuilderProps) {
  const { caseId, view, go } = useCase();
  const boxesOf = useCallback((value: ReferralForm | null) => referralBoxes(value ?? start), [start]);
  const mine = useFieldForm('referral', boxesOf);
  const { form, recorded } = mine;
  const blocked = whyNot(view, 'prepare-referral');
  useTakeSuggestion({
    caseId,
    canTake: form.ready && recorded === null && blocked === null,
    grounds: form.values.grounds,
    onTake: (grounds) => form.set('grounds', grounds),
  });
  const prepare = useCommand('prepare-referral');
  const issue = useCommand('issue-referral');
  const [isAsking, setIsAsking] = useState(false);
  const settled = useSettled(form.values);
  const input = useMemo<InputOf<'draft-referral'>>(
    () => ({ caseId, form: referralForm(settled) }),
    [caseId, settled],
  );
  const look = useLook('draft-referral', input, { keepPrevious: true, enabled: form.isChanged });
  const shown = form.isChanged ? (look.data ?? prepared) : prepared;
  const act = useAct({
    check: () => [],
    done: 'Referral prepared',
    run: async () => {
      if (
        (await prepare.run({ caseId, referral: mine.change(referralForm(form.values)) }, [form.place])) ===
        null
      )
        return false;
      return true;
    },
  });

  async function issueNow(): Promise<string | null> {
    if (recorded === null) return null;
    const issued = await issue.run({ caseId, preparedEntry: recorded.stamp.entry });
    return issued?.number ?? null;
  }

  return (
    <>
      <ActPanel
        id="referral-form"
        title="Referral to the coroner"
        actLabel={recorded === null ? 'Prepare referral' : 'Prepare referral again'}
        act={act}
        whyNot={blocked}
        command={prepare}
        form={form}
        secondary={
          <Button
            whyNot={whyNotIssue(
              whyNot(view, 'issue-referral'),
              recorded !== null,
              form.isChanged,
              prepared.missing.length,
            )}
            whyNotPlace="beside"
            onPress={() => setIsAsking(true)}
          >
            Issue referral
          </Button>
        }
        lead={
          <>
            {blocked !== null && recorded !== null && <ReferralPreview draft={prepared.draft} />}
            <Trouble of={look} />
            <RecordedLine field="referral" recorded={recorded} />
            <Overtaken of={mine} />
            <MissingList
              label="Missing from the referral"
              missing={shown.missing.map((what) => {
                const place = REFERRAL_GAP_PLACES[what];
                return {
                  key: what,
                  sentence: MISSING_FROM_REFERRAL_WORDS[what],
                  onOpen: () => (typeof place === 'string' ? focusBox(place) : go(place)),
                };
              })}
            />
          </>
        }
      >
        <div className={cls('split')}>
          <div className={cls('stack')}>
            <ReferralFields
              boxes={form.values}
              set={(change) => form.setAll({ ...form.values, ...change })}
            />
          </div>
          <PreviewPane>
            <ReferralPreview draft={shown.draft} />
          </PreviewPane>
        </div>
      </ActPanel>
      {isAsking && (
        <IssueDialog
          title="Issue the referral?"
          recipient={`the coroner for ${prepared.draft.death.coronerArea ?? 'an area not recorded'}`}
          confirmLabel="Issue referral"
          command={issue}
          onIssue={issueNow}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}

function whyNotIssue(
  blocked: string | null,
  isPrepared: boolean,
  isChanged: boolean,
  missing: number,
): string | null {
  if (blocked !== null) return blocked;
  if (isChanged) return 'What you changed is not prepared yet.';
  if (!isPrepared) return 'Prepare the referral first.';
  if (missing === 0) return null;
  return missing === 1
    ? 'One thing is missing; it is named above.'
    : `${missing} things are missing; they are named above.`;
}
