import { Fragment } from 'react';
import type { GroundCode } from '../../../contract/for-window.ts';
import { GROUND_CODES, NOTIFICATION_GROUNDS } from '../../../contract/for-window.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { cls } from '../case-classes.ts';
import type { ReferralBoxes } from './referral-boxes.ts';

interface GroundsPickerProps {
  readonly grounds: ReferralBoxes['grounds'];
  readonly onChange: (grounds: ReferralBoxes['grounds']) => void;
}

/** The grounds of regulation 3(1), each with its paragraph and our own words for it; several may apply. Rule REF-10. */
export function GroundsPicker({ grounds, onChange }: GroundsPickerProps) {
  const reasonOf = (code: GroundCode): string | null =>
    grounds.find((ground) => ground.code === code)?.reason ?? null;

  function choose(code: GroundCode, isChosen: boolean): void {
    // In the order of the regulation, whatever order they were ticked in.
    const kept = GROUND_CODES.filter((one) => (one === code ? isChosen : reasonOf(one) !== null));
    onChange(kept.map((one) => ({ code: one, reason: reasonOf(one) ?? '' })));
  }

  return (
    <div
      className={cls('stack', 'grounds')}
      role="group"
      aria-label="Grounds of regulation 3(1)"
      id="referral-grounds"
      tabIndex={-1}
    >
      {GROUND_CODES.map((code) => {
        const { paragraph, label, lettering } = NOTIFICATION_GROUNDS[code];
        const reason = reasonOf(code);
        return (
          <Fragment key={code}>
            <Checkbox
              label={`${paragraph} ${label}`}
              {...(lettering === 'unconfirmed'
                ? { hint: 'The letter of this paragraph is still to be checked against the amended text.' }
                : {})}
              isChecked={reason !== null}
              onChange={(isChosen) => choose(code, isChosen)}
            />
            {reason !== null && (
              <TextArea
                id={`referral-ground-${code}`}
                label={`Why ${paragraph} applies`}
                optional
                maxLength={2000}
                value={reason}
                onChange={(event) =>
                  onChange(
                    grounds.map((ground) =>
                      ground.code === code ? { code, reason: event.target.value } : ground,
                    ),
                  )
                }
              />
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
