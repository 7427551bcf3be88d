import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './tooltip.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/**
 * A short explanation on hover and on focus. Nothing may be said only here.
 *
 * @param children one `Button` or `IconButton`
 */
export function Tooltip({ text, children }: { readonly text: ReactNode; readonly children: ReactNode }) {
  return (
    <TooltipTrigger delay={500} closeDelay={120}>
      {children}
      <AriaTooltip className={cls('tooltip')} offset={8}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
