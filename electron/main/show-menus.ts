import { app, Menu } from 'electron';
import type { BrowserWindow } from 'electron';
import type { MenuAct } from '../../contract/window-bridge.ts';
import { PRODUCT_VERSION } from '../../office/product-version.ts';
import { menuBar, textMenu } from './menu.ts';

/** Puts the menu bar over the window, and a menu for text under the right button. */
export function showMenus(window: BrowserWindow, tellWindow: (act: MenuAct) => void): void {
  app.setAboutPanelOptions({
    applicationName: 'Scrutineer',
    applicationVersion: PRODUCT_VERSION,
    copyright: 'Copyright © 2026 Scrutineer contributors. MIT licence.',
  });
  const bar = menuBar({
    platform: process.platform,
    isPackaged: app.isPackaged,
    tellWindow,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(bar));
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (!isEditable && selectionText === '') return;
    Menu.buildFromTemplate(textMenu(isEditable)).popup({ window });
  });
}
