import { ChangesScreen } from './changes-screen.tsx';
import { FrozenReturnScreen } from './frozen-return-screen.tsx';
import { ReturnNow } from './return-now.tsx';
import { useReturnChoice } from './return-choice.ts';

/** The numbers of a period for a return: as they stand, as they were frozen, or what changed between two. */
export function ReturnsScreen() {
  const [choice, choose] = useReturnChoice();
  const { shown } = choice;
  switch (shown.kind) {
    case 'now':
      return <ReturnNow choice={choice} onChoose={choose} />;
    case 'frozen':
      return <FrozenReturnScreen snapshot={shown.snapshot} choice={choice} onChoose={choose} />;
    case 'changes':
      return <ChangesScreen earlier={shown.earlier} later={shown.later} onChoose={choose} />;
    default:
      return shown satisfies never;
  }
}
