/** Names under which the window's preload and the main process speak to each other. The page never sees them. */
export const CHANNELS = {
  call: 'office-call',
  topic: 'office-topic',
  saveDocument: 'host-save-document',
  printPage: 'host-print-page',
  readAppearance: 'host-read-appearance',
  keepAppearance: 'host-keep-appearance',
  menu: 'host-menu',
} as const;
