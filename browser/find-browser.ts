import path from 'node:path';

/** What the search for a browser needs to know of the computer. */
export interface BrowserSearch {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  isExecutable(file: string): boolean;
}

// The browsers themselves before the scripts that wrap them: a wrapper's end is not the browser's end.
const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
] as const;
const LINUX_PLACES = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
] as const;
const WINDOWS_PLACES = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
] as const;
const MAC_PLACES = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
] as const;

/** Finds an installed Chrome, Edge or Chromium, which can show the office in a window of its own; `null` if none. */
export function findBrowser(search: BrowserSearch): string | null {
  return candidates(search).find((file) => search.isExecutable(file)) ?? null;
}

/** Whether a window can be shown at all: on Linux it takes a display. */
export function hasDisplay(platform: NodeJS.Platform, environment: BrowserSearch['environment']): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some(
    (name) => name !== undefined && name !== '',
  );
}

function candidates({ platform, environment, home }: BrowserSearch): readonly string[] {
  switch (platform) {
    case 'win32': {
      const roots = [
        environment['ProgramFiles'],
        environment['ProgramFiles(x86)'],
        environment['LOCALAPPDATA'],
      ];
      const known = roots.filter((root) => root !== undefined);
      return WINDOWS_PLACES.flatMap((place) => known.map((root) => path.win32.join(root, place)));
    }
    case 'darwin':
      return MAC_PLACES.flatMap((place) => [`/Applications/${place}`, `${home}/Applications/${place}`]);
    default: {
      const folders = (environment['PATH'] ?? '')
        .split(':')
        .filter((folder) => path.posix.isAbsolute(folder));
      const onPath = LINUX_NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
      return [...LINUX_PLACES, ...onPath];
    }
  }
}
