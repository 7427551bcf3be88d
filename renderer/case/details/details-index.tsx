import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';

const GROUPS = [
  { anchor: 'details-person', name: 'Person' },
  { anchor: 'details-kind', name: 'Kind of case' },
  { anchor: 'details-death-group', name: 'Death' },
  { anchor: 'details-circumstances', name: 'Circumstances' },
  { anchor: 'details-urgent', name: 'Urgent release' },
  { anchor: 'contacts', name: 'People' },
  { anchor: 'details-background', name: 'Ethnicity and faith' },
  { anchor: 'details-work', name: 'Work' },
  { anchor: 'details-after-death', name: 'After the death' },
  { anchor: 'where-the-body-lies', name: 'Where the body lies' },
  { anchor: 'details-doctors', name: 'Care team' },
] as const;

/** The groups of details by name, so that a long page is one key press from any of its parts. */
export function DetailsIndex() {
  const { go } = useCase();
  return (
    <nav aria-label="Groups of details" className={cls('index')}>
      {GROUPS.map(({ anchor, name }) => (
        <button
          key={anchor}
          type="button"
          className={cls('text-button')}
          onClick={() => go({ section: 'details', anchor })}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
