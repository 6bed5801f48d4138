// The programs that tests need and npm does not bring: a PowerShell and a browser.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const APT_MS = 5 * 60_000;

const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

function onPath(name) {
  const suffixes = process.platform === 'win32' ? ['.exe'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const suffix of suffixes) {
      const path = join(folder, name + suffix);
      if (folder !== '' && isExecutable(path)) return path;
    }
  }
  return undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Gives `PROVARA_TEST_PWSH` as an absolute path; says so and gives nothing when there is no PowerShell. */
export function findPowerShell(say) {
  const named = process.env.PROVARA_TEST_PWSH;
  if (named) {
    const path = resolve(named);
    if (isExecutable(path)) return { PROVARA_TEST_PWSH: path };
    throw new Error(`PROVARA_TEST_PWSH names ${path}, which is not a program.`);
  }
  const found = onPath('pwsh');
  if (found !== undefined) return { PROVARA_TEST_PWSH: found };
  say('test: no PowerShell was found (pwsh on the path, or PROVARA_TEST_PWSH); its tests are skipped');
  return {};
}

/** Gives `PROVARA_TEST_CHROMIUM`; installs Debian's package where root may; says so when there is no browser. */
export function findChromium(say) {
  const found = installedChromium() ?? (mayInstall() ? install(say) : undefined);
  if (found !== undefined) return { PROVARA_TEST_CHROMIUM: found };
  say('test: no Chromium was found (on the path, or CHROME_PATH); browser tests are skipped');
  return {};
}

function installedChromium() {
  const named = process.env.PROVARA_TEST_CHROMIUM || process.env.CHROME_PATH;
  if (named) return resolve(named);
  for (const name of BROWSERS) {
    const path = onPath(name);
    if (path !== undefined) return path;
  }
  return usualPlaces().find((path) => existsSync(path));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  }
  if (process.platform !== 'win32') return [];
  const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
  return folders.filter(Boolean).flatMap((folder) => programs.map((program) => join(folder, program)));
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function install(say) {
  say("test: installing Debian's chromium for the browser tests");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...rest) => spawnSync('apt-get', ['-qq', ...rest], { env, stdio: 'ignore', timeout: APT_MS });
  // An image's package lists are often gone or old.
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'chromium');
  return onPath('chromium');
}
