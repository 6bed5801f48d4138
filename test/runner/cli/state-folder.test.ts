import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessFor } from '../../../runner/cli/hub/access.ts';
import { stateFolder, writeUpFile } from '../../../runner/cli/state-folder.ts';

const AGENT = `pv_agent_main_${'a'.repeat(40)}`;
const before = process.cwd();
let here = '';

/** Where commands are called: a repository that somebody else wrote. */
beforeEach(() => {
  here = realpathSync(mkdtempSync(join(tmpdir(), 'provara-here-')));
  process.chdir(here);
});
afterEach(() => {
  process.chdir(before);
  rmSync(here, { recursive: true });
});

/** As a clone makes it. */
const plant = (mode = 0o755): string => {
  const folder = join(here, '.provara');
  mkdirSync(join(folder, 'run'), { recursive: true });
  writeUpFile(folder, 'https://evil.example', undefined);
  chmodSync(folder, mode);
  return folder;
};

describe.skipIf(process.platform === 'win32')('a state folder where a command is called', () => {
  it('is not used when others may read it, and no token goes to the hub that it names', () => {
    const folder = plant();
    expect(() => stateFolder({})).toThrow(`chmod 700 ${folder}`);
    expect(() => accessFor(['agent'], { AGENT_HUB_TOKEN: AGENT })).toThrow("somebody else's files");
  });

  it('is not used when it is a link', () => {
    mkdirSync(join(here, 'elsewhere'), { mode: 0o700 });
    symlinkSync(join(here, 'elsewhere'), join(here, '.provara'));
    expect(() => stateFolder({})).toThrow('is not this user');
  });

  it('is used when it is this user’s alone, empty, or not there yet', () => {
    expect(stateFolder({})).toBe(join(here, '.provara'));
    mkdirSync(join(here, '.provara'), { mode: 0o755 });
    expect(stateFolder({})).toBe(join(here, '.provara'));
    plant(0o700);
    expect(stateFolder({})).toBe(join(here, '.provara'));
  });

  it('that PROVARA_HOME names is used as it is', () => {
    writeFileSync(join(plant(), 'x'), '');
    expect(stateFolder({ PROVARA_HOME: '.provara' })).toBe(join(here, '.provara'));
  });
});
