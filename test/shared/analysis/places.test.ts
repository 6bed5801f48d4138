import { describe, expect, it } from 'vitest';
import { addressesIn, hostAddress, normalHost, urlAddress } from '../../../shared/analysis/hosts.ts';
import { isWithin, placeOf, providerPath } from '../../../shared/analysis/paths.ts';
import { fitsPlace, placePattern } from '../../../shared/policy/place-pattern.ts';

describe('a place', () => {
  it.each([
    ['a', 'c:/work', 'c:/work/a'],
    ['.\\A\\.\\b', 'c:/work', 'c:/work/a/b'],
    ['..\\..\\..\\x', 'c:/work', 'c:/x'],
    ['\\x', 'c:/work', 'c:/x'],
    ['C:/X//y\\', 'd:/', 'c:/x/y'],
    ['C:\\x. \\y..', 'd:/', 'c:/x/y'],
    ['\\\\Server\\Share\\x', 'c:/', '//server/share/x'],
    ['~\\x', 'c:/', '~/x'],
    ['a', '.', './a'],
    ['..\\a', '.', './../a'],
    ['/tmp/x', '/work', '/tmp/x'],
    ['x', '/work', '/work/x'],
    ['FileSystem::C:\\x', 'd:/', 'c:/x'],
    ['\\\\?\\C:\\x', 'd:/', 'c:/x'],
  ])('%s from %s is %s', (path, base, place) => {
    expect(placeOf(path, base)).toBe(place);
  });

  it.each(['C:x', 'PROGRA~1\\x', '\\\\.\\PhysicalDrive0', 'HKLM:\\X', 'X2:\\a'])(
    '%s can not be told',
    (path) => {
      expect(placeOf(path, 'c:/')).toBeNull();
    },
  );

  it('is within a folder only below it', () => {
    expect(isWithin('c:/work/a', 'c:/work')).toBe(true);
    expect(isWithin('c:/work', 'c:/work/')).toBe(true);
    expect(isWithin('c:/workers', 'c:/work')).toBe(false);
    expect(isWithin('./../a', '.')).toBe(false);
  });

  it.each([
    ['**/.provara/**', './.provara', true],
    ['**/.provara/**', 'c:/a/.provara/b/c', true],
    ['**/.provara/**', 'c:/a.provara/b', false],
    ['*:/windows/**', 'c:/windows', true],
    ['*:/windows/**', 'c:/windowsx/a', false],
    ['C:\\x\\*.log', 'c:/x/a.log', true],
    ['C:\\x\\*.log', 'c:/x/y/a.log', false],
  ])('%s fits %s: %s', (pattern, place, isFit) => {
    expect(fitsPlace(place, placePattern(pattern))).toBe(isFit);
  });

  it('belongs to its provider', () => {
    expect(providerPath('HKLM:\\X').provider).toBe('registry');
    expect(providerPath('Microsoft.PowerShell.Core\\Registry::HKLM\\X').provider).toBe('registry');
    expect(providerPath('Env:X')).toEqual({ provider: 'environment', path: 'X' });
    expect(providerPath('C:\\x')).toEqual({ provider: 'file', path: 'C:\\x' });
    expect(providerPath('Whatever:x').provider).toBe('other');
  });
});

describe('a host', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1', true],
    ['127.1', '127.0.0.1', true],
    ['2130706433', '127.0.0.1', true],
    ['0x7f000001', '127.0.0.1', true],
    ['0177.0.0.1', '127.0.0.1', true],
    ['LOCALHOST.', 'localhost', true],
    ['[::1]', '::1', true],
    ['localhost.example.test', 'localhost.example.test', false],
    ['127.0.0.1.example.test', '127.0.0.1.example.test', false],
    ['128.0.0.1', '128.0.0.1', false],
  ])('%s is %s', (written, host, isLoopback) => {
    expect(hostAddress(written)).toEqual({ host, url: null, isLoopback });
    expect(normalHost(written)).toBe(host);
  });

  it.each([
    ['https://A.test:443/x', 'a.test', 'https://a.test:443/x'],
    ['http://localhost@evil.test/x', 'evil.test', 'http://evil.test/x'],
    ['http://evil.test\\@localhost/', 'evil.test', 'http://evil.test/@localhost/'],
    ['a.test/x', 'a.test', 'http://a.test/x'],
    ['localhost:8787/plan', 'localhost', 'http://localhost:8787/plan'],
    ['http://a.test/%61pprove/x', 'a.test', 'http://a.test/approve/x'],
    ['http://$x/a', null, null],
  ])('%s is at %s', (written, host, url) => {
    expect(urlAddress(written)).toMatchObject({ host, url });
  });

  it('is found in a text', () => {
    expect(addressesIn("a 'http://x.test/1' ftp://y.test").map(({ host }) => host)).toEqual([
      'x.test',
      'y.test',
    ]);
    expect(addressesIn('\\\\server\\share').map(({ host }) => host)).toEqual(['server']);
    expect(addressesIn('C:\\a and b:c')).toEqual([]);
  });
});
