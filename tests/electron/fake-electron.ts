import { EventEmitter } from 'node:events';
import type {
  App,
  BrowserWindow as RealWindow,
  BrowserWindowConstructorOptions,
  CommandLine,
  ContextBridge,
  CustomScheme,
  Dialog,
  Display,
  IpcMain,
  IpcMainInvokeEvent,
  IpcRenderer,
  Menu as RealMenu,
  MenuItemConstructorOptions,
  NativeTheme,
  PowerMonitor,
  Protocol,
  Rectangle,
  SaveDialogReturnValue,
  Screen,
  Session,
  session as realSession,
  Shell,
  WebContents,
  WebFrameMain,
  WebRequest,
} from 'electron';

// A stand-in for Electron's main process and preload, held to Electron's own types wherever it imitates them: a method
// that changes its name or its parameters in a later Electron breaks the types here. It records what it is told.

type Listener = (...given: never[]) => void;
type Handler = (event: IpcMainInvokeEvent, ...given: unknown[]) => unknown;

/** An emitter as Electron types it: each object's own list of events, and itself as the answer. */
class Emitting {
  readonly events = new EventEmitter();

  on(name: string, listener: Listener): never {
    this.events.on(name, listener as (...given: unknown[]) => void);
    return this as never;
  }

  once(name: string, listener: Listener): never {
    this.events.once(name, listener as (...given: unknown[]) => void);
    return this as never;
  }

  off(name: string, listener: Listener): never {
    this.events.off(name, listener as (...given: unknown[]) => void);
    return this as never;
  }
}

/** An event that can be prevented. */
export function fakeEvent(): { defaultPrevented: boolean; preventDefault(): void } {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/** What a test says the surroundings are, and what the program did with them. */
export const fake = {
  isPackaged: false,
  isOnlyInstance: true,
  isReady: false,
  appPath: '',
  /** Whether the computer itself is set to dark. */
  isComputerDark: false,
  displays: [] as Pick<Display, 'id' | 'workArea'>[],
  saveDialogAnswer: { canceled: true, filePath: '' } as SaveDialogReturnValue,
  printAnswer: { isPrinted: true, why: '' },
  /** What a page does when it is loaded, and what a script in it answers. */
  loadPage: (_window: FakeWindow): void => undefined,
  runScript: (_code: string): Promise<unknown> => Promise.resolve(null),
  ended: (_code: number): void => undefined,

  order: [] as string[],
  switches: [] as string[],
  schemes: [] as CustomScheme[],
  paths: new Map<string, string>(),
  exitCodes: [] as number[],
  errorBoxes: [] as { readonly title: string; readonly content: string }[],
  saveDialogs: [] as unknown[],
  opened: [] as string[],
  prints: [] as unknown[],
  sessions: [] as FakeSession[],
  windows: [] as FakeWindow[],
  menus: [] as MenuItemConstructorOptions[][],
  popups: [] as MenuItemConstructorOptions[][],
  handlers: new Map<string, Handler>(),
  exposed: {} as Record<string, unknown>,
};

let lastId = 0;
const untouched = { ...fake };

/** Back to a computer with one display on which nothing has run. */
export function resetFake(): void {
  Object.assign(fake, untouched, {
    displays: [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
    order: [],
    switches: [],
    schemes: [],
    paths: new Map(),
    exitCodes: [],
    errorBoxes: [],
    saveDialogs: [],
    opened: [],
    prints: [],
    sessions: [],
    windows: [],
    menus: [],
    popups: [],
    handlers: new Map(),
    exposed: {},
  });
  for (const emitting of [app, powerMonitor, screen, ipcRenderer, nativeTheme]) {
    emitting.events.removeAllListeners();
  }
  nativeTheme.themeSource = 'system';
}

class FakeApp extends Emitting {
  readonly commandLine: Pick<CommandLine, 'appendSwitch'> = {
    appendSwitch(name, value) {
      fake.order.push('switch');
      fake.switches.push(value === undefined ? name : `${name}=${value}`);
    },
  };

  get isPackaged(): boolean {
    return fake.isPackaged;
  }

  enableSandbox(): void {
    fake.order.push('sandbox');
  }

  isReady(): boolean {
    return fake.isReady;
  }

  whenReady(): Promise<void> {
    return Promise.resolve().then(() => {
      fake.order.push('ready');
      fake.isReady = true;
    });
  }

  getAppPath(): string {
    return fake.appPath;
  }

  getAppMetrics(): never[] {
    return [];
  }

  setPath(name: string, folder: string): void {
    fake.order.push(`path:${name}`);
    fake.paths.set(name, folder);
  }

  setAboutPanelOptions(): void {}

  requestSingleInstanceLock(): boolean {
    fake.order.push('lock');
    return fake.isOnlyInstance;
  }

  quit(): void {
    const event = fakeEvent();
    this.events.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit(0);
  }

  exit(code = 0): void {
    fake.exitCodes.push(code);
    fake.ended(code);
  }
}

export class FakeSession extends Emitting {
  readonly partition: string;
  readonly options: unknown;
  readonly handlers = new Map<string, (request: Request) => Response | Promise<Response>>();
  readonly given: {
    permissionRequest: Parameters<Session['setPermissionRequestHandler']>[0];
    permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0];
    device: Parameters<Session['setDevicePermissionHandler']>[0];
    displayMedia: Parameters<Session['setDisplayMediaRequestHandler']>[0];
    pairing: Parameters<Session['setBluetoothPairingHandler']>[0];
    beforeRequest: ((details: { url: string }, answer: (given: { cancel?: boolean }) => void) => void) | null;
    spellChecks: boolean;
  } = {
    permissionRequest: null,
    permissionCheck: null,
    device: null,
    displayMedia: null,
    pairing: null,
    beforeRequest: null,
    spellChecks: true,
  };
  readonly protocol: Pick<Protocol, 'handle'> = {
    handle: (scheme, handler) => {
      this.handlers.set(scheme, handler);
    },
  };
  readonly webRequest: Pick<WebRequest, 'onBeforeRequest'> = {
    onBeforeRequest: (...given: unknown[]) => {
      this.given.beforeRequest = given.at(-1) as typeof this.given.beforeRequest;
    },
  };

  constructor(partition: string, options: unknown) {
    super();
    this.partition = partition;
    this.options = options;
  }

  setPermissionRequestHandler(handler: typeof this.given.permissionRequest): void {
    this.given.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: typeof this.given.permissionCheck): void {
    this.given.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: typeof this.given.device): void {
    this.given.device = handler;
  }

  setDisplayMediaRequestHandler(handler: typeof this.given.displayMedia): void {
    this.given.displayMedia = handler;
  }

  setBluetoothPairingHandler(handler: typeof this.given.pairing): void {
    this.given.pairing = handler;
  }

  setSpellCheckerEnabled(isOn: boolean): void {
    this.given.spellChecks = isOn;
  }
}

export class FakeContents extends Emitting {
  readonly id: number;
  readonly sent: { readonly channel: string; readonly said: unknown }[] = [];
  isGone = false;
  openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | null = null;
  webRtcPolicy = 'default';

  constructor() {
    super();
    lastId += 1;
    this.id = lastId;
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  send(channel: string, said: unknown): void {
    if (this.isGone) throw new Error('Object has been destroyed');
    this.sent.push({ channel, said });
    ipcRenderer.events.emit(channel, {}, said);
  }

  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(policy: Parameters<WebContents['setWebRTCIPHandlingPolicy']>[0]): void {
    this.webRtcPolicy = policy;
  }

  executeJavaScript(code: string): Promise<unknown> {
    return fake.runScript(code);
  }

  print(options?: unknown, done?: (isPrinted: boolean, why: string) => void): void {
    fake.prints.push(options);
    done?.(fake.printAnswer.isPrinted, fake.printAnswer.why);
  }
}

export class FakeWindow extends Emitting {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new FakeContents();
  readonly loaded: string[] = [];
  readonly calls: string[] = [];
  bounds: Rectangle;
  isOver = false;
  isSmall = false;
  isLarge = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.options = options;
    this.bounds = { x, y, width, height };
    fake.windows.push(this);
    app.events.emit('web-contents-created', {}, this.webContents);
  }

  static fromWebContents(contents: unknown): FakeWindow | null {
    return fake.windows.find((window) => window.webContents === contents) ?? null;
  }

  loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    fake.loadPage(this);
    this.events.emit('ready-to-show');
    return Promise.resolve();
  }

  show(): void {
    this.calls.push('show');
  }

  hide(): void {
    this.calls.push('hide');
  }

  focus(): void {
    this.calls.push('focus');
  }

  restore(): void {
    this.calls.push('restore');
    this.isSmall = false;
  }

  maximize(): void {
    this.calls.push('maximize');
    this.isLarge = true;
  }

  isMaximized(): boolean {
    return this.isLarge;
  }

  isMinimized(): boolean {
    return this.isSmall;
  }

  isDestroyed(): boolean {
    return this.isOver;
  }

  getNormalBounds(): Rectangle {
    return this.bounds;
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds };
  }

  setBackgroundColor(colour: string): void {
    this.calls.push(`background ${colour}`);
  }

  close(): void {
    const event = fakeEvent();
    this.events.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    this.isOver = true;
    this.webContents.isGone = true;
    this.webContents.events.emit('destroyed');
    this.events.emit('closed');
    if (fake.windows.every((window) => window.isOver)) app.events.emit('window-all-closed');
  }
}

class FakeMenu {
  readonly template: MenuItemConstructorOptions[];

  constructor(template: MenuItemConstructorOptions[]) {
    this.template = template;
  }

  static buildFromTemplate(template: MenuItemConstructorOptions[]): FakeMenu {
    return new FakeMenu(template);
  }

  static setApplicationMenu(menu: FakeMenu | null): void {
    fake.menus.push(menu?.template ?? []);
  }

  popup(): void {
    fake.popups.push(this.template);
  }
}

class FakeScreen extends Emitting {
  getPrimaryDisplay(): Display {
    return fake.displays[0] as Display;
  }

  getAllDisplays(): Display[] {
    return fake.displays as Display[];
  }
}

class FakeNativeTheme extends Emitting {
  private source: NativeTheme['themeSource'] = 'system';

  get themeSource(): NativeTheme['themeSource'] {
    return this.source;
  }

  set themeSource(source: NativeTheme['themeSource']) {
    this.source = source;
    this.events.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'system' ? fake.isComputerDark : this.source === 'dark';
  }
}

class FakeIpcRenderer extends Emitting {
  /** As a page in the first window, at the address it was loaded from. */
  async invoke(channel: string, ...given: unknown[]): Promise<unknown> {
    const [window] = fake.windows;
    if (window === undefined) throw new Error('there is no window');
    return askMain(channel, fakeSender(window.webContents, window.loaded.at(-1) ?? ''), ...given);
  }
}

/** The event of a call from a page. */
export function fakeSender(
  sender: FakeContents,
  url: string,
  frame: Partial<Pick<WebFrameMain, 'parent' | 'detached'>> | null = {},
): IpcMainInvokeEvent {
  const senderFrame = frame === null ? null : { url, parent: null, detached: false, ...frame };
  return { sender, senderFrame } as unknown as IpcMainInvokeEvent;
}

export async function askMain(
  channel: string,
  event: IpcMainInvokeEvent,
  ...given: unknown[]
): Promise<unknown> {
  const handler = fake.handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  // What passes between processes is a copy, or a refusal to be copied.
  return structuredClone(await handler(event, ...structuredClone(given)));
}

export const app = new FakeApp() satisfies Pick<
  App,
  | 'isPackaged'
  | 'enableSandbox'
  | 'isReady'
  | 'whenReady'
  | 'getAppPath'
  | 'getAppMetrics'
  | 'setPath'
  | 'setAboutPanelOptions'
  | 'requestSingleInstanceLock'
  | 'quit'
  | 'exit'
  | 'on'
>;
export const screen = new FakeScreen() satisfies Pick<
  Screen,
  'getPrimaryDisplay' | 'getAllDisplays' | 'on' | 'off'
>;
export const nativeTheme = new FakeNativeTheme() satisfies Pick<
  NativeTheme,
  'themeSource' | 'shouldUseDarkColors' | 'on' | 'off'
>;
export const powerMonitor = new Emitting() satisfies Pick<PowerMonitor, 'on'>;
export const ipcRenderer = new FakeIpcRenderer() satisfies Pick<IpcRenderer, 'invoke' | 'on'>;
export const contextBridge = {
  exposeInMainWorld(name, api) {
    fake.exposed[name] = api;
  },
} satisfies Pick<ContextBridge, 'exposeInMainWorld'>;
export const ipcMain = {
  handle(channel, handler) {
    if (fake.handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    fake.handlers.set(channel, handler);
  },
} satisfies Pick<IpcMain, 'handle'>;
export const dialog = {
  showErrorBox(title, content) {
    fake.errorBoxes.push({ title, content });
  },
  showSaveDialog(...given: unknown[]) {
    fake.saveDialogs.push(given.at(-1));
    return Promise.resolve(fake.saveDialogAnswer);
  },
} satisfies Pick<Dialog, 'showErrorBox' | 'showSaveDialog'>;
export const shell = {
  openPath(filePath) {
    fake.opened.push(filePath);
    return Promise.resolve('');
  },
} satisfies Pick<Shell, 'openPath'>;
export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    fake.order.push('schemes');
    fake.schemes.push(...schemes);
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>;
export const session = {
  fromPartition(partition: string, options?: unknown): FakeSession {
    const made = new FakeSession(partition, options);
    fake.sessions.push(made);
    app.events.emit('session-created', made);
    return made;
  },
} satisfies { fromPartition: (...given: Parameters<typeof realSession.fromPartition>) => FakeSession };

// The classes, held to the parts of the real ones that the program uses.
const heldToTypes = {
  session: (
    made: FakeSession,
  ): Pick<
    Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
    | 'setBluetoothPairingHandler'
    | 'setSpellCheckerEnabled'
    | 'on'
  > => made,
  contents: (
    made: FakeContents,
  ): Pick<
    WebContents,
    | 'id'
    | 'isDestroyed'
    | 'send'
    | 'setWindowOpenHandler'
    | 'setWebRTCIPHandlingPolicy'
    | 'executeJavaScript'
    | 'print'
    | 'on'
    | 'once'
  > => made,
  window: (
    made: FakeWindow,
  ): Pick<
    RealWindow,
    | 'loadURL'
    | 'show'
    | 'hide'
    | 'focus'
    | 'restore'
    | 'maximize'
    | 'isMaximized'
    | 'isMinimized'
    | 'isDestroyed'
    | 'getNormalBounds'
    | 'setBounds'
    | 'setBackgroundColor'
    | 'close'
    | 'destroy'
    | 'on'
    | 'once'
  > => made,
  menu: (made: FakeMenu): Pick<RealMenu, 'popup'> => made,
};
void heldToTypes;

export { FakeWindow as BrowserWindow, FakeMenu as Menu };
