import type { ReactNode } from 'react';
import { Circle, CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import styles from './status-tag.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** What a state means for the person reading it. `bad` only where something is truly wrong or overdue. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'neutral';

/** The shape that goes with each tone, so that colour never speaks alone. */
export const TONE_ICONS = {
  ok: CircleCheck,
  warn: TriangleAlert,
  bad: CircleAlert,
  info: Info,
  neutral: Circle,
} as const satisfies Record<Tone, LucideIcon>;

interface StatusTagProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Another icon than the tone's own; null for a plain tag (a category, not a state). */
  readonly icon?: LucideIcon | null;
}

/** A state in a word, with icon and colour. */
export function StatusTag({ tone, children, icon }: StatusTagProps) {
  const Icon = icon === undefined ? TONE_ICONS[tone] : icon;
  return (
    <span className={cls('tag', tone)}>
      {Icon !== null && <Icon size={12} strokeWidth={2.4} aria-hidden />}
      <span>{children}</span>
    </span>
  );
}
