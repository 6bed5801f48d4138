/** Set in every process of a run, so that its descendants can be found again. */
export const MARKER = 'PROVARA_RUN';

const POSIX = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TEMP', 'TMP'],
  ...[
    'DISPLAY',
    'WAYLAND_DISPLAY',
    'DBUS_SESSION_BUS_ADDRESS',
    'DOTNET_ROOT',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
  ],
];
const WINDOWS = [
  ...['PATH', 'PATHEXT', 'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'OS', 'TEMP', 'TMP', 'TZ', 'LANG'],
  ...[
    'USERPROFILE',
    'USERNAME',
    'USERDOMAIN',
    'USERDNSDOMAIN',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'LOCALAPPDATA',
  ],
  ...[
    'PROGRAMDATA',
    'PROGRAMFILES',
    'PROGRAMFILES(X86)',
    'PROGRAMW6432',
    'ALLUSERSPROFILE',
    'PUBLIC',
    'DRIVERDATA',
  ],
  ...['COMMONPROGRAMFILES', 'COMMONPROGRAMFILES(X86)', 'COMMONPROGRAMW6432', 'COMPUTERNAME', 'LOGONSERVER'],
  ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE', 'PROCESSOR_IDENTIFIER', 'PROCESSOR_LEVEL'],
  ...['PROCESSOR_REVISION', 'SESSIONNAME', 'DOTNET_ROOT'],
];
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];

/**
 * The environment of a run's processes: only names of a list, so no secret of ours or of whoever started the
 * runner, and a mark. `PSModulePath` is left out: inherited from PowerShell 7 it breaks Windows PowerShell.
 */
export const cleanEnvironment = (
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  mark: string,
): Record<string, string> => {
  const allowed = new Set([...(platform === 'win32' ? WINDOWS : POSIX), ...PROXIES]);
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    const upper = name.toUpperCase();
    const isSameName = platform === 'win32' || name === upper || PROXIES.includes(upper);
    const isAllowed = (isSameName && allowed.has(upper)) || /^(LC|XDG)_[A-Z_]+$/.test(name);
    if (value !== undefined && isAllowed) clean[name] = value;
  }
  return { ...clean, NO_COLOR: '1', [MARKER]: mark };
};
