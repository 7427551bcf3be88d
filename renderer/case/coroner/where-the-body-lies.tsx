import { cls } from '../case-classes.ts';
import { TextDetail } from '../details/detail-fields.tsx';
import { DetailsGroup } from '../details/details-group.tsx';
import { TEXT } from '../details/shapes.ts';
import { useDetail } from '../details/use-detail.ts';

/** Where the body lies decides which coroner is the right one. Rule REF-4. */
export function WhereTheBodyLies() {
  const bodyLiesAt = useDetail('bodyLiesAt', TEXT);
  const coronerArea = useDetail('coronerArea', TEXT);
  return (
    <DetailsGroup
      id="where-the-body-lies"
      title="Where the body lies"
      what="where the body lies"
      details={[bodyLiesAt, coronerArea]}
    >
      {(problemOf) => (
        <>
          <p className={cls('soft')}>
            The coroner’s area follows the body, not the place of death. Where nobody knows, write “Not
            known”.
          </p>
          <div className={cls('facts-row')}>
            <TextDetail detail={bodyLiesAt} problemOf={problemOf} maxLength={2000} />
            <TextDetail detail={coronerArea} problemOf={problemOf} maxLength={200} />
          </div>
        </>
      )}
    </DetailsGroup>
  );
}
