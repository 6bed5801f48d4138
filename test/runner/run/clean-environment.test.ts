import { describe, expect, it } from 'vitest';
import { cleanEnvironment } from '../../../runner/run/clean-environment.ts';

describe("the environment of a run's processes", () => {
  it('has only what is on the list, whatever the case of its name on Windows', () => {
    const env = {
      Path: 'C:\\Windows',
      SystemRoot: 'C:\\Windows',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      PSModulePath: 'C:\\modules',
      PROVARA_TOKEN: 'x',
      AGENT_HUB_TOKEN: 'x',
      GITHUB_TOKEN: 'x',
    };
    expect(Object.keys(cleanEnvironment(env, 'win32', 'id')).sort()).toEqual(
      ['NO_COLOR', 'PROVARA_RUN', 'Path', 'ProgramFiles(x86)', 'SystemRoot'].sort(),
    );
  });

  it('has a mark that is its own, not the one of a run around it', () => {
    const clean = cleanEnvironment(
      { PATH: '/bin', PROVARA_RUN: 'outer', path: 'no', https_proxy: 'p' },
      'linux',
      'inner',
    );
    expect(clean).toEqual({ PATH: '/bin', https_proxy: 'p', NO_COLOR: '1', PROVARA_RUN: 'inner' });
  });
});
