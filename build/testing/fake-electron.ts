/**
 * Electron as far as Assay uses it: everything asked of it is kept, and a test plays the system's part. One instance a
 * loaded program.
 */
import { EventEmitter } from 'node:events';

type Handler = (...args: never[]) => unknown;

class WebContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  readonly sent: unknown[][] = [];
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.openHandler = handler;
  }
  send(...args: unknown[]) {
    this.sent.push(args);
  }
  async executeJavaScript(_code: string, gesture: boolean) {
    if (gesture) this.sent.push(['gesture']);
  }
  isDestroyed() {
    return false;
  }
  async printToPDF(options: unknown) {
    log.printed.push(options);
    return Buffer.from('%PDF-1.7\n%%EOF\n');
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly options: Record<string, unknown>;
  readonly loaded: string[] = [];
  destroyed = false;
  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    log.windows.push(this);
  }
  async loadURL(url: string) {
    this.loaded.push(url);
  }
  getNormalBounds() {
    return { x: 10, y: 20, width: 1000, height: 700 };
  }
  isMaximized() {
    return false;
  }
  isMinimized() {
    return false;
  }
  maximize() {}
  destroy() {
    this.destroyed = true;
  }
  show() {}
  focus() {
    log.focused += 1;
  }
}

class App extends EventEmitter {
  readonly isPackaged = true;
  requestSingleInstanceLock() {
    return log.first;
  }
  setAppUserModelId() {}
  setName(name: string) {
    log.name = name;
  }
  setPath(name: string, path: string) {
    log.paths[name] = path;
  }
  setAsDefaultProtocolClient(scheme: string) {
    log.links.push(scheme);
  }
  whenReady() {
    return log.ready.promise;
  }
  quit() {
    log.quits += 1;
  }
  exit() {
    log.quits += 1;
  }
  getPath(name: string) {
    return `/user/${name}`;
  }
  showAboutPanel() {}
  getPreferredSystemLanguages() {
    return log.languages;
  }
}

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

export const log = {
  first: true,
  ready: deferred(),
  windows: [] as BrowserWindow[],
  handlers: new Map<string, Handler>(),
  schemes: [] as unknown[],
  served: undefined as ((request: Request) => Promise<Response>) | undefined,
  opened: [] as string[],
  links: [] as string[],
  name: 'Electron',
  languages: ['fr-FR', 'en-GB'],
  paths: {} as Record<string, string>,
  errors: [] as string[][],
  messages: [] as string[],
  menu: [] as {
    label?: string;
    submenu?: { accelerator?: string; label?: string; click?(): void }[];
  }[],
  beforeRequest: undefined as
    | ((details: { url: string }, done: (answer: unknown) => void) => void)
    | undefined,
  permission: undefined as Handler | undefined,
  permissionCheck: undefined as Handler | undefined,
  exposed: undefined as Record<string, unknown> | undefined,
  invoked: [] as unknown[][],
  printed: [] as unknown[],
  partition: undefined as string | undefined,
  servedToPrint: undefined as ((request: { url: string }) => Response) | undefined,
  beforePrintRequest: undefined as
    | ((details: { url: string }, done: (answer: unknown) => void) => void)
    | undefined,
  proxy: 'DIRECT',
  quits: 0,
  focused: 0,
};
export const ipcRendererEvents = new EventEmitter();
export const defaultSession = Object.assign(new EventEmitter(), {
  webRequest: {
    onBeforeRequest: (listener: NonNullable<typeof log.beforeRequest>) => {
      log.beforeRequest = listener;
    },
  },
  setPermissionRequestHandler: (handler: Handler) => {
    log.permission = handler;
  },
  setPermissionCheckHandler: (handler: Handler) => {
    log.permissionCheck = handler;
  },
  setSpellCheckerEnabled: () => {},
  resolveProxy: async () => log.proxy,
});

export const app = new App();
export const session = {
  defaultSession,
  fromPartition: (name: string) => {
    log.partition = name;
    return {
      webRequest: {
        onBeforeRequest: (listener: NonNullable<typeof log.beforePrintRequest>) => {
          log.beforePrintRequest = listener;
        },
      },
      setPermissionRequestHandler: () => {},
      setPermissionCheckHandler: () => {},
      protocol: {
        handle: (_scheme: string, handler: NonNullable<typeof log.servedToPrint>) => {
          log.servedToPrint = handler;
        },
      },
    };
  },
};
export const screen = {
  getDisplayMatching: () => ({ workArea: { x: 0, y: 0, width: 1440, height: 900 } }),
};
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => log.schemes.push(...schemes),
  handle: (_scheme: string, handler: NonNullable<typeof log.served>) => {
    log.served = handler;
  },
};
export const ipcMain = {
  handle: (channel: string, handler: Handler) => log.handlers.set(channel, handler),
};
export const shell = {
  openExternal: async (url: string) => {
    log.opened.push(url);
  },
};
export const dialog = {
  showErrorBox: (...args: string[]) => log.errors.push(args),
  showMessageBoxSync: () => 0,
  showMessageBox: async ({ message }: { message: string }) => {
    log.messages.push(message);
    return { response: 0 };
  },
};
export const Menu = {
  buildFromTemplate: (template: typeof log.menu) => template,
  setApplicationMenu: (template: typeof log.menu) => {
    log.menu = template;
  },
};
export const contextBridge = {
  exposeInMainWorld: (_name: string, api: Record<string, unknown>) => {
    log.exposed = api;
  },
};
export const ipcRenderer = Object.assign(ipcRendererEvents, {
  invoke: async (...args: unknown[]) => {
    log.invoked.push(args);
    return { ok: true, value: null };
  },
});
