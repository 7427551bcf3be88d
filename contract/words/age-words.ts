import type { Age } from '../for-window.ts';

/** An age in the unit that the certificate asks for: `82 years`, `4 months`, `3 days 7 hours`, `2 hours 5 minutes`. */
export function ageInWords(age: Age): string {
  switch (age.unit) {
    case 'years':
      return counted(age.years, 'year');
    case 'months':
      return counted(age.months, 'month');
    case 'days':
      return age.hours === null || age.hours === 0
        ? counted(age.days, 'day')
        : `${counted(age.days, 'day')} ${counted(age.hours, 'hour')}`;
    case 'hours':
      return `${counted(age.hours, 'hour')} ${counted(age.minutes, 'minute')}`;
    default:
      return age satisfies never;
  }
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
