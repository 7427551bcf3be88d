/** Put on the layer of every dialog, so that keys meant for the screen behind it are not heard. */
export const MODAL_LAYER = { 'data-modal-layer': '' } as const;

/** True while a dialog lies over the screen. A toast is no dialog, although its role says so. */
export function isDialogOpen(): boolean {
  return document.querySelector('[data-modal-layer]') !== null;
}
