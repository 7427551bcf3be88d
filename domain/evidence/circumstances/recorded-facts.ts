import type { Case } from '../../case/case.ts';
import { CIRCUMSTANCE_FACTS, type CircumstanceName } from '../../case/circumstance-facts.ts';
import type { SeenIn } from '../raised.ts';
import { seenInField } from '../seen-in.ts';

/** A circumstance that was answered with yes, as the place where it was seen. */
export function answeredYes(onCase: Case, name: CircumstanceName): readonly SeenIn[] {
  const recorded = onCase.fields[name];
  if (recorded === null) return [];
  const yes = [{ value: recorded.value, stamp: recorded.stamp }, ...recorded.contested].filter(
    ({ value }) => value.answer === 'yes',
  );
  return yes.map(({ stamp, value }) => {
    const said = [value.detail, value.on === null ? '' : `(on ${value.on})`].filter((part) => part !== '');
    return seenInField(
      { stamp },
      'circumstances',
      said.length === 0 ? `${CIRCUMSTANCE_FACTS[name].question} Yes.` : said.join(' '),
    );
  });
}
