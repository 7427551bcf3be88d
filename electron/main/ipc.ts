import { ipcMain } from 'electron';
import type { WebContents } from 'electron';
import type { Reply } from '../../contract/reply.ts';
import type { Appearance, DocumentSaving, MenuAct, PagePrinting } from '../../contract/window-bridge.ts';
import type { OfficeDoor } from '../../office/door.ts';
import { log } from '../../office/log.ts';
import { admitCall, LONGEST_CALL_BYTES } from '../../office/request-gate.ts';
import { CHANNELS } from '../channels.ts';
import { isOwnSender } from './sender.ts';

/** What the main process does for a window, besides carrying its calls to the office. */
export interface WindowServices {
  saveDocument(asker: WebContents, base64: unknown, suggestedName: unknown): Promise<DocumentSaving>;
  printPage(asker: WebContents): Promise<PagePrinting>;
  readAppearance(): Appearance;
  keepAppearance(theme: unknown, density: unknown): Promise<void>;
}

/** The line between the windows and the main process. */
export interface WindowLine {
  /** Lets a window call, until it ends. No other page is listened to. */
  letIn(contents: WebContents): void;
  /** Tells the windows what was chosen in the menu bar. */
  tellMenu(act: MenuAct): void;
  /** How many calls are being answered. */
  underWay(): number;
}

/** The only place that listens to pages. */
export function openWindowLine(
  door: Pick<OfficeDoor, 'call' | 'subscribe'>,
  services: WindowServices,
): WindowLine {
  const windows = new Map<number, WebContents>();
  let underWay = 0;

  const answer = (
    channel: string,
    work: (asker: WebContents, ...given: readonly unknown[]) => Promise<unknown>,
  ): void => {
    ipcMain.handle(channel, async (event, ...given: readonly unknown[]) => {
      if (!isOwnSender(event, new Set(windows.keys()))) {
        log('call-from-stranger', { channel });
        throw new Error('This page is not the window of Scrutineer.');
      }
      underWay += 1;
      try {
        return await work(event.sender, ...given);
      } finally {
        underWay -= 1;
      }
    });
  };
  const tellAll = (channel: string, said: unknown): void => {
    for (const contents of windows.values()) {
      if (!contents.isDestroyed()) contents.send(channel, said);
    }
  };

  answer(CHANNELS.call, (_asker, text) => carryCall(door, text));
  answer(CHANNELS.saveDocument, (asker, base64, name) => services.saveDocument(asker, base64, name));
  answer(CHANNELS.printPage, (asker) => services.printPage(asker));
  answer(CHANNELS.readAppearance, () => Promise.resolve(services.readAppearance()));
  answer(CHANNELS.keepAppearance, (_asker, theme, density) => services.keepAppearance(theme, density));
  door.subscribe((topic) => {
    tellAll(CHANNELS.topic, topic);
  });
  return {
    letIn(contents) {
      const { id } = contents;
      windows.set(id, contents);
      contents.once('destroyed', () => windows.delete(id));
    },
    tellMenu(act) {
      tellAll(CHANNELS.menu, act);
    },
    underWay: () => underWay,
  };
}

/** The same gate, the same limits and the same references of faults as in the browser host. */
async function carryCall(door: Pick<OfficeDoor, 'call'>, text: unknown): Promise<Reply> {
  if (typeof text !== 'string') return fault('not-understood');
  if (Buffer.byteLength(text) > LONGEST_CALL_BYTES) return fault('too-large');
  const verdict = admitCall(parse(text));
  if (verdict.kind === 'refused') return fault('not-understood');
  return door.call(verdict.call.method, verdict.call.input);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fault(reference: string): Reply {
  return { ok: false, fault: { reference } };
}
