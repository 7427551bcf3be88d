import type { Rectangle } from 'electron';

/** Where the window was, in the pixels of the person's scale. */
export interface WindowPlace extends Rectangle {
  readonly isMaximized: boolean;
}

/** What a place depends on: the parts of the displays that taskbars leave free, the primary one first. */
export type WorkAreas = readonly [Rectangle, ...Rectangle[]];

export const SMALLEST = { width: 800, height: 560 } as const;
const USUAL = { width: 1440, height: 900 } as const;

/**
 * Where the window opens: where it was, if a display still shows it, and otherwise in the middle of the primary one.
 * Always wholly inside one display, and never larger than it.
 *
 * @param kept `null` at the first start
 */
export function placeWindow(kept: WindowPlace | null, areas: WorkAreas): WindowPlace {
  if (kept === null) return { ...centred(USUAL, areas[0]), isMaximized: false };
  const nearest = areas.reduce((best, area) => (shared(kept, area) > shared(kept, best) ? area : best));
  if (shared(kept, nearest) === 0) return { ...centred(kept, areas[0]), isMaximized: kept.isMaximized };
  const { width, height } = fitted(kept, nearest);
  return {
    x: between(kept.x, nearest.x, nearest.x + nearest.width - width),
    y: between(kept.y, nearest.y, nearest.y + nearest.height - height),
    width,
    height,
    isMaximized: kept.isMaximized,
  };
}

function centred(wished: { readonly width: number; readonly height: number }, area: Rectangle): Rectangle {
  const { width, height } = fitted(wished, area);
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  };
}

function fitted(
  { width, height }: { readonly width: number; readonly height: number },
  area: Rectangle,
): { readonly width: number; readonly height: number } {
  return {
    width: Math.min(Math.max(width, SMALLEST.width), area.width),
    height: Math.min(Math.max(height, SMALLEST.height), area.height),
  };
}

/** Square pixels of a place that lie on a display. */
function shared(place: Rectangle, area: Rectangle): number {
  const across = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  const down = Math.min(place.y + place.height, area.y + area.height) - Math.max(place.y, area.y);
  return Math.max(0, across) * Math.max(0, down);
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
