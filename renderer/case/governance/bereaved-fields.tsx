import { Checkbox } from '../../components/checkbox.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { cls } from '../case-classes.ts';
import type { NotificationFieldsProps } from './notification-fields.tsx';

/** A living person's details: left out unless they are needed and the person agreed. Rule NOT-2. */
export function BereavedFields({ id, boxes, set }: Pick<NotificationFieldsProps, 'id' | 'boxes' | 'set'>) {
  return (
    <div className={cls('group')}>
      <Checkbox
        label="The recipient needs a family member’s details, and that person agreed"
        hint="Otherwise nothing about a living person goes out."
        isChecked={boxes.hasBereaved}
        onChange={(has) => set('hasBereaved', has)}
      />
      {boxes.hasBereaved && (
        <>
          <div className={cls('row')}>
            <TextField
              id={`${id}-bereavedName`}
              label="Family member’s name"
              maxLength={200}
              value={boxes.bereavedName}
              onChange={(event) => set('bereavedName', event.target.value)}
            />
            <TextField
              id={`${id}-bereavedRelationship`}
              label="Relation"
              optional
              maxLength={200}
              value={boxes.bereavedRelationship}
              onChange={(event) => set('bereavedRelationship', event.target.value)}
            />
            <TextField
              id={`${id}-bereavedContact`}
              label="How to reach them"
              maxLength={200}
              value={boxes.bereavedContact}
              onChange={(event) => set('bereavedContact', event.target.value)}
            />
          </div>
          <TextArea
            id={`${id}-bereavedNeed`}
            label="Why the recipient needs them"
            maxLength={2000}
            value={boxes.bereavedNeed}
            onChange={(event) => set('bereavedNeed', event.target.value)}
          />
          <TextArea
            id={`${id}-bereavedAgreement`}
            label="Who agreed, how and when"
            maxLength={2000}
            value={boxes.bereavedAgreement}
            onChange={(event) => set('bereavedAgreement', event.target.value)}
          />
        </>
      )}
    </div>
  );
}
