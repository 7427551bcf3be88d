import { Panel } from '../components/panel.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { choosePreferences, usePreferences } from './preferences.ts';

const THEMES = [
  { value: 'system', label: 'As the computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
const DENSITIES = [
  { value: 'compact', label: 'Compact', hint: 'More on the screen' },
  { value: 'comfortable', label: 'Comfortable', hint: 'Larger text and buttons' },
] as const;

/** How this window looks. Takes effect at once and concerns nobody else. */
export function AppearanceForm() {
  const { theme, density } = usePreferences();
  return (
    <Panel title="How this window looks" isPane>
      <RadioGroup
        label="Colours"
        choices={THEMES}
        value={theme}
        onChange={(chosen) => choosePreferences({ theme: chosen })}
      />
      <RadioGroup
        label="Size"
        choices={DENSITIES}
        value={density}
        onChange={(chosen) => choosePreferences({ density: chosen })}
      />
      <p>Ctrl with + and − makes everything larger or smaller; Ctrl+0 goes back.</p>
    </Panel>
  );
}
