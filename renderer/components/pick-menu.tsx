import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import type { Choice } from './select.tsx';
import styles from './menu.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface PickMenuProps<Value extends string> {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly choices: readonly Choice<Value>[];
  readonly values: readonly Value[];
  /** @param values in the order of `choices`, whatever order they were picked in */
  readonly onChange: (values: readonly Value[]) => void;
}

/** Any number of things to show or hide, ticked one after another while the menu stays open. */
export function PickMenu<Value extends string>(props: PickMenuProps<Value>) {
  const { label, icon: Icon, choices, values, onChange } = props;
  return (
    <MenuTrigger>
      <AriaButton className={cls('trigger', 'quiet')}>
        {Icon !== undefined && <Icon size={16} aria-hidden />}
        <span>{label}</span>
        <ChevronDown size={14} aria-hidden />
      </AriaButton>
      <Popover className={cls('popover')} offset={4} placement="bottom end">
        <AriaMenu
          className={cls('menu')}
          aria-label={label}
          selectionMode="multiple"
          shouldCloseOnSelect={false}
          selectedKeys={values}
          onSelectionChange={(picked) =>
            onChange(
              choices.map(({ value }) => value).filter((value) => picked === 'all' || picked.has(value)),
            )
          }
        >
          {choices.map((choice) => (
            <MenuItem key={choice.value} id={choice.value} textValue={choice.label} className={cls('item')}>
              {({ isSelected }) => (
                <>
                  {isSelected ? <Check size={16} aria-hidden /> : <span className={cls('no-icon')} />}
                  <span className={cls('words')}>{choice.label}</span>
                </>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
