import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { cls } from '../case-classes.ts';
import { Overtaken } from '../overtaken.tsx';
import { NotKnownWhereEmpty } from './detail-fields.tsx';
import { DetailsGroup } from './details-group.tsx';
import { NEXT_OF_KIN } from './shapes.ts';
import { useDetail } from './use-detail.ts';
import { useNotKnown } from './use-not-known.ts';

const MAY_BE_UNKNOWN = ['nextOfKin'] as const;

const FIELDS = [
  { part: 'name', label: 'Next of kin’s name', maxLength: 100 },
  { part: 'relationship', label: 'Relation to the person', maxLength: 200 },
  { part: 'phone', label: 'Next of kin’s telephone', maxLength: 200 },
] as const;

/** Who is spoken to for the family, and how they wish to be spoken to. */
export function KinGroup() {
  const kin = useDetail('nextOfKin', NEXT_OF_KIN);
  const notKnown = useNotKnown('kin', MAY_BE_UNKNOWN);
  return (
    <DetailsGroup id="details-kin" title="Next of kin" what="next of kin" details={[kin, notKnown]}>
      {(problemOf) => (
        <>
          <p className={cls('soft')}>{kin.said}</p>
          <Overtaken of={kin.mine} />
          <div className={cls('row')}>
            {FIELDS.map(({ part, label, maxLength }) => (
              <TextField
                key={part}
                id={kin.idOf(part)}
                label={label}
                optional={part !== 'name'}
                maxLength={maxLength}
                value={kin.boxes[part]}
                error={problemOf(kin.idOf(part))}
                onChange={(event) => {
                  kin.set({ [part]: event.target.value });
                  notKnown.set('nextOfKin', false);
                }}
              />
            ))}
          </div>
          <TextArea
            id={kin.idOf('address')}
            label="Next of kin’s address"
            optional
            maxLength={2000}
            value={kin.boxes.address}
            onChange={(event) => kin.set({ address: event.target.value })}
          />
          <TextArea
            id={kin.idOf('communicationNeeds')}
            label="How to speak with them"
            hint="Interpreter, sign language, Welsh, hours not to call, people not to contact. Pinned above the conversations."
            optional
            maxLength={2000}
            value={kin.boxes.communicationNeeds}
            onChange={(event) => kin.set({ communicationNeeds: event.target.value })}
          />
          <NotKnownWhereEmpty
            detail={kin}
            notKnown={notKnown}
            empty={{ name: '', relationship: '', phone: '', address: '', communicationNeeds: '' }}
          />
        </>
      )}
    </DetailsGroup>
  );
}
