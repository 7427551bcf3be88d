import { Kbd } from '../components/kbd.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import type { ScreenHelp } from './help-words.ts';
import { KEYS } from './help-words.ts';

/** The points of one screen. */
export function HelpPoints({ help }: { readonly help: ScreenHelp }) {
  return (
    <ul>
      {help.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

/** Every key that does something. */
export function KeyTable() {
  return (
    <PlainTable caption="Keys" headers={['Keys', 'What they do']}>
      {KEYS.map(({ keys, does }) => (
        <tr key={keys}>
          <th scope="row">
            <Kbd keys={keys} />
          </th>
          <td>{does}</td>
        </tr>
      ))}
    </PlainTable>
  );
}
