import { posix, win32 } from 'node:path';

/** Where a PowerShell may be, best first: the folders of its installers, then those of the search path. */
export const powershellPlaces = (
  kind: 'pwsh' | 'powershell',
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): string[] => {
  const places = platform === 'win32' ? windowsPlaces(kind, env) : posixPlaces(kind, env);
  return [...new Set(places)];
};

const windowsPlaces = (kind: 'pwsh' | 'powershell', env: NodeJS.ProcessEnv): string[] => {
  const root = env.SystemRoot ?? 'C:\\Windows';
  const system = ['Sysnative', 'System32'].map((folder) =>
    win32.join(root, folder, 'WindowsPowerShell', 'v1.0', 'powershell.exe'),
  );
  const programs = [env.ProgramW6432, env.ProgramFiles].filter(isSet);
  const installed = programs.flatMap((folder) =>
    ['7', '7-preview'].map((version) => win32.join(folder, 'PowerShell', version, 'pwsh.exe')),
  );
  const aliases = isSet(env.LOCALAPPDATA)
    ? [win32.join(env.LOCALAPPDATA, 'Microsoft', 'WindowsApps', 'pwsh.exe')]
    : [];
  const known = kind === 'pwsh' ? [...installed, ...aliases] : system;
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  const searched = path
    .split(';')
    .map((entry) => entry.replace(/^"(.*)"$/, '$1'))
    // `\tools` and `C:tools` are relative to the current drive and folder.
    .filter((entry) => /^([A-Za-z]:[\\/]|\\\\)/.test(entry));
  return [...known, ...searched.map((folder) => win32.join(folder, `${kind}.exe`))];
};

const posixPlaces = (kind: 'pwsh' | 'powershell', env: NodeJS.ProcessEnv): string[] => {
  // Windows PowerShell exists on Windows only; elsewhere a program of that name is something else.
  if (kind === 'powershell') return [];
  const known = [
    '/usr/bin/pwsh',
    '/usr/local/bin/pwsh',
    '/opt/microsoft/powershell/7/pwsh',
    '/opt/homebrew/bin/pwsh',
    '/snap/bin/pwsh',
  ];
  const searched = (env.PATH ?? '').split(':').filter((entry) => entry.startsWith('/'));
  return [...known, ...searched.map((folder) => posix.join(folder, 'pwsh'))];
};

const isSet = (text: string | undefined): text is string => text !== undefined && text !== '';
