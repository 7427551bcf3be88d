import type { ReactNode } from 'react';
import styles from './deceased-banner.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface DeceasedBannerProps {
  /** As `formatName` writes it. */
  readonly name: string;
  readonly preferredName: string | null;
  /** CUI dates and times, already written; "Not known" or "Not recorded" where there is none. */
  readonly born: string;
  readonly died: string;
  readonly ageAtDeath: string;
  /** In full, never a letter or a code. */
  readonly gender: string;
  /** Grouped 3-3-4. */
  readonly nhsNumber: string;
  /** A line under the name: where the person died, who attended. */
  readonly place?: ReactNode;
  /** At the far end: the clock of the case, a warning for the family. */
  readonly mark?: ReactNode;
}

/**
 * Who this case is about. At the top of every case screen and of every case dialog, full width, never on a screen
 * that shows more than one person. Colour and pattern are those of the dead, in every theme.
 *
 * Rules: CUI PAB-0009 to 0019, 0033 to 0047, 0055 to 0063; NID-0001 to 0013.
 */
export function DeceasedBanner(props: DeceasedBannerProps) {
  return (
    <section className={cls('banner')} aria-label="The person who died" data-testid="deceased-banner">
      <div className={cls('inside')}>
        <div className={cls('who')}>
          <p className={cls('name')}>{nameParts(props.name)}</p>
          {(props.preferredName !== null || props.place !== undefined) && (
            <p className={cls('line')}>
              {props.preferredName !== null && (
                <span className={cls('preferred')}>
                  <span title="The name the person liked to be called by">Preferred name</span>{' '}
                  <b>{props.preferredName}</b>
                </span>
              )}
              {props.place !== undefined && <span>{props.place}</span>}
            </p>
          )}
        </div>
        <dl className={cls('facts')}>
          <Fact label="Born" explained="Date of birth">
            {props.born}
          </Fact>
          <Fact label="Gender" explained="Gender as recorded, in full">
            {props.gender}
          </Fact>
          <Fact label="NHS No." explained="NHS number">
            {props.nhsNumber}
          </Fact>
          <Fact label="Died" explained="Date of death, and time where known, on the 24-hour clock">
            {props.died}
          </Fact>
          <Fact label="Age at Death" explained="Age on the day of death">
            {props.ageAtDeath}
          </Fact>
        </dl>
        {props.mark !== undefined && <div className={cls('mark')}>{props.mark}</div>}
      </div>
    </section>
  );
}

function Fact({
  label,
  explained,
  children,
}: {
  readonly label: string;
  readonly explained: string;
  readonly children: string;
}) {
  return (
    <div className={cls('fact')}>
      <dt title={explained}>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A name may wrap between surname, forenames and title, and nowhere inside one of them while there is room. */
function nameParts(name: string): ReactNode {
  const [, surname, forenames, title] = /^([^,]+,)?\s*(.*?)\s*(\([^)]*\))?$/.exec(name) ?? [];
  return [surname, forenames, title]
    .filter((part) => part !== undefined && part !== '')
    .map((part, position, all) => (
      <span key={part}>
        <span className={cls('part')}>{part}</span>
        {position < all.length - 1 && ' '}
      </span>
    ));
}
