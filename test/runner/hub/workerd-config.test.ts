import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPATIBILITY_DATE, workerdConfig } from '../../../runner/hub/workerd-config.ts';

const config = (changes = {}): string =>
  workerdConfig({
    address: '127.0.0.1:8787',
    stateFolder: '/state/hub',
    appFolder: '/dist/app',
    workerFile: 'worker.js',
    environment: ['PROVARA_BOOTSTRAP'],
    ...changes,
  });

describe('the config for workerd', () => {
  it('has the compatibility date of wrangler.toml', () => {
    expect(readFileSync('wrangler.toml', 'utf8')).toContain(`compatibility_date = "${COMPATIBILITY_DATE}"`);
  });

  it('binds what wrangler.toml binds', () => {
    const wrangler = readFileSync('wrangler.toml', 'utf8');
    for (const [, name] of wrangler.matchAll(/^(?:binding|name) = "([A-Z]+)"$/gm)) {
      expect(config()).toContain(`(name = "${name}"`);
    }
    expect(config()).toContain('enableSql = true');
  });

  it('keeps secrets out of the file', () => {
    expect(config()).toContain('(name = "PROVARA_BOOTSTRAP", fromEnvironment = "PROVARA_BOOTSTRAP")');
  });

  it('opens the private network only where the operator listed something of it, and not for all that the worker asks', () => {
    expect(config()).not.toContain('private');
    const opened = config({ privateNetwork: { certificateFiles: ['certificates.pem'] } });
    expect(opened).toContain('(name = "PRIVATE_NETWORK", service = "private")');
    expect(opened).toContain('trustedCertificates = [embed "certificates.pem"]');
    expect(opened).not.toContain('globalOutbound');
  });

  it('escapes paths, so that none can add a setting', () => {
    expect(config({ stateFolder: 'C:\\Users\\a "b"\\hub' })).toContain(
      'path = "C:\\\\Users\\\\a \\"b\\"\\\\hub"',
    );
  });
});
