import { describe, expect, it } from 'vitest';
import { judged, ruleIds } from './judging.ts';

describe("the hub's control by another road", () => {
  it.each([
    'provara.cmd approve x',
    'provara.ps1 approve x',
    '.\\node_modules\\.bin\\provara.cmd approve x',
    'npx provara approve x',
    'npx.cmd -y provara@latest approve x',
    'npx --unknown value provara approve x',
    'npx --package provara provara approve x',
    "npx -c 'provara approve x'",
    'npx --call="provara approve x"',
    'pnpm dlx provara approve x',
    'yarn dlx provara approve x',
    'bunx provara approve x',
    'bun x provara approve x',
    'npm exec -- provara approve x',
    'npm --prefix a exec provara approve x',
    'corepack npx provara approve x',
    'cmd /c npx provara approve x',
    'node dist/provara.mjs approve x',
  ])('is denied: %s', (text) => {
    const verdict = judged(text);
    expect(verdict.verdict).toBe('deny');
    expect(ruleIds(verdict)).toContain('hub-control');
  });

  it.each(['npx vitest', 'npm test', 'provara status', 'node scripts/build.mjs', 'npm run format'])(
    'is not seen in %s',
    (text) => {
      expect(judged(text).verdict).toBe('ask');
      expect(ruleIds(judged(text))).not.toContain('hub-control');
    },
  );
});

describe('software that is installed by another name', () => {
  it.each([
    'npm.cmd install x',
    'npm --prefix a install x',
    'npm ci',
    'pip.exe install x',
    'pip3.exe uninstall x',
    'winget.exe upgrade x',
    'npx cowsay',
    'npm init evil',
  ])('is high risk: %s', (text) => {
    expect(judged(text).risk).toBe('high');
  });

  it.each(['npm test', 'npm.cmd run build', 'pip list', 'npm run install-check'])(
    'leaves medium: %s',
    (text) => {
      expect(judged(text).risk).toBe('medium');
    },
  );

  it('does not take a script for the program of Windows of that name', () => {
    expect(judged('whoami.cmd').risk).toBe('high');
    expect(judged('whoami.exe').risk).toBe('low');
  });
});

describe("PowerShell's own switches", () => {
  it.each([
    'pwsh -in -enc AAAA',
    'pwsh -i -e AAAA',
    'pwsh -in text -enc AAAA',
    'pwsh -inp text -enc AAAA',
    'powershell -i -enc AAAA',
    'powershell -unknown -enc AAAA',
    'powershell /unknown /en AAAA',
    'pwsh --e AAAA',
    'cmd /c powershell -in -e AAAA',
  ])('hide no encoded command: %s', (text) => {
    expect(ruleIds(judged(text))).toContain('encoded-command');
    expect(judged(text).verdict).toBe('deny');
  });

  it.each(['pwsh -unknown Get-Date', 'pwsh -in -c Get-Date', 'pwsh -s', 'powershell -so x', 'pwsh -e'])(
    'are high risk where it is not sure what they mean: %s',
    (text) => {
      expect(judged(text).risk).toBe('high');
    },
  );

  it.each([
    'pwsh -nop -noni -c Get-Date',
    'powershell -inp text -ex bypass -c Get-Date',
    'pwsh -wd C:\\x -c 1',
  ])('are medium where every one is known: %s', (text) => {
    expect(judged(text).risk).toBe('medium');
  });
});
