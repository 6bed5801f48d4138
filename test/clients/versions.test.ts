import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VERSION } from '../../shared/version.ts';

it.each([
  ['clients/python/pyproject.toml', /^version = "(.+)"$/m],
  ['clients/powershell/Provara/Provara.psd1', /^ {4}ModuleVersion\s+= '(.+)'$/m],
])('%s has the version of the hub', (file, version) => {
  expect(version.exec(readFileSync(file, 'utf8'))?.[1]).toBe(VERSION);
});
