import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Kbd } from './kbd.tsx';
import styles from './menu.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** One act in a menu. */
export interface MenuAct {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  /** Why it cannot be done now, shown under its name; null when it can. */
  readonly whyNot?: string | null;
  readonly onAction: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** `bar` for the top bar, `quiet` for a panel's head, `plain` beside other buttons. */
  readonly look?: 'plain' | 'quiet' | 'bar';
  /** Shows the icon only; the label is still spoken. */
  readonly iconOnly?: boolean;
  readonly acts: readonly MenuAct[];
}

/** Acts that are not worth a button each. */
export function Menu({ label, icon: Icon, look = 'plain', iconOnly = false, acts }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className={cls('trigger', look, iconOnly && 'bare')} aria-label={label}>
        {Icon !== undefined && <Icon size={16} aria-hidden />}
        {!iconOnly && <span>{label}</span>}
        {!iconOnly && <ChevronDown size={14} aria-hidden />}
      </AriaButton>
      <Popover className={cls('popover')} offset={4} placement="bottom end">
        <AriaMenu className={cls('menu')} aria-label={label} disabledKeys={[]}>
          {acts.map((act) => (
            <Act key={act.id} act={act} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Act({ act }: { readonly act: MenuAct }) {
  const { icon: Icon, whyNot = null } = act;
  return (
    <MenuItem
      id={act.id}
      textValue={act.label}
      className={cls('item', whyNot !== null && 'unable')}
      shouldCloseOnSelect={whyNot === null}
      {...(whyNot === null ? {} : { 'aria-label': `${act.label}. Not now: ${whyNot}` })}
      onAction={() => {
        if (whyNot === null) act.onAction();
      }}
    >
      {Icon === undefined ? <span className={cls('no-icon')} /> : <Icon size={16} aria-hidden />}
      <span className={cls('words')}>
        {act.label}
        {whyNot !== null && <span className={cls('reason')}>{whyNot}</span>}
      </span>
      {act.keys !== undefined && <Kbd keys={act.keys} />}
    </MenuItem>
  );
}
