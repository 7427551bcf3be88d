import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

/** The inner width of an element in CSS pixels, kept up to date; 0 before it is drawn. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(measured.clientWidth));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

const COMPACT_ROW_PX = 30;

/** The least height of a list row at the current density, from the token `--row`. */
export function useMeasuredRow(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(COMPACT_ROW_PX);
  useEffect(() => {
    const read = (): void => {
      if (element.current === null) return;
      const written = Number.parseFloat(getComputedStyle(element.current).getPropertyValue('--row'));
      if (written > 0) setHeight(written);
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-density'] });
    return () => observer.disconnect();
  }, [element]);
  return height;
}
