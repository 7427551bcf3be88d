import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Where the frame keeps the place for the banner; null while the frame is not drawn. */
export const BannerSlot = createContext<HTMLElement | null>(null);

/** Shows the banner of the open case at the top of the window, full width, above the rail and the work. */
export function ShellBanner({ children }: { readonly children: ReactNode }) {
  const slot = useContext(BannerSlot);
  return slot === null ? null : createPortal(children, slot);
}
