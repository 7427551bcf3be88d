import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import styles from './tabs.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** One tab and what lies behind it. */
export interface TabItem {
  readonly id: string;
  readonly label: string;
  /** A count or a `StatusTag` after the label. */
  readonly mark?: ReactNode;
  readonly content: ReactNode;
}

interface TabsProps {
  /** What the tabs divide, for screen readers. */
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** Parts of one record, one in sight at a time. Arrow keys move, Enter or Space opens. */
export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      className={cls('tabs')}
      selectedKey={selected}
      keyboardActivation="manual"
      onSelectionChange={(key) => onSelect(String(key))}
    >
      <TabList aria-label={label} className={cls('list')}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={cls('tab')}>
            {item.label}
            {item.mark}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={cls('panel')}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
