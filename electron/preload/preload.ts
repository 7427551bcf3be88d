import { contextBridge, ipcRenderer } from 'electron';
import type { Reply } from '../../contract/reply.ts';
import type { Topic } from '../../contract/topics.ts';
import type {
  Appearance,
  DocumentSaving,
  MenuAct,
  PagePrinting,
  WindowBridge,
} from '../../contract/window-bridge.ts';
import { CHANNELS } from '../channels.ts';

const UNREACHABLE: Reply = { ok: false, fault: { reference: 'unreachable' } };

const topicListeners = new Set<(topic: Topic) => void>();
const menuListeners = new Set<(act: MenuAct) => void>();
// Electron's event, which leads back to everything, is never passed on.
ipcRenderer.on(CHANNELS.topic, (_event, topic: Topic) => {
  for (const listener of topicListeners) listener(topic);
});
ipcRenderer.on(CHANNELS.menu, (_event, act: MenuAct) => {
  for (const listener of menuListeners) listener(act);
});

const bridge: WindowBridge = {
  office: {
    async call(method, input) {
      try {
        // As text, so that the office gets the very same from every host: plain data, no undefined, no cycle.
        return await ask<Reply>(CHANNELS.call, JSON.stringify({ method, input }));
      } catch {
        return UNREACHABLE;
      }
    },
    subscribe: (listener) => enlist(topicListeners, listener),
  },
  host: {
    saveDocument: (base64, suggestedName) =>
      ask<DocumentSaving>(CHANNELS.saveDocument, base64, suggestedName),
    printPage: () => ask<PagePrinting>(CHANNELS.printPage),
    readAppearance: () => ask<Appearance>(CHANNELS.readAppearance),
    keepAppearance: ({ theme, density }) => ask<undefined>(CHANNELS.keepAppearance, theme, density),
    onMenu: (listener) => enlist(menuListeners, listener),
  },
};

contextBridge.exposeInMainWorld('office', bridge.office);
contextBridge.exposeInMainWorld('host', bridge.host);

function ask<Answer>(channel: string, ...given: readonly string[]): Promise<Answer> {
  // What the main process answers on each channel is typed there by the same interfaces.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return ipcRenderer.invoke(channel, ...given) as Promise<Answer>;
}

function enlist<Said>(listeners: Set<(said: Said) => void>, listener: (said: Said) => void): () => void {
  // One of its own for each: a page that listens twice with one function is told twice, and can stop once.
  const heard = (said: Said): void => {
    listener(said);
  };
  listeners.add(heard);
  return () => {
    listeners.delete(heard);
  };
}
