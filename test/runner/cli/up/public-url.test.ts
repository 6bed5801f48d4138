import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hubUrlsOf, writeUpFile } from '../../../../runner/cli/state-folder.ts';
import { publicUrlOf, publicUrlOption } from '../../../../runner/cli/up/public-url.ts';
import { makePrivateFolder } from '../../../../runner/private/private-file.ts';
import { startProvara } from '../../../support/provara.ts';
import { newFolder } from '../../../support/start-runner.ts';

const URL_ = 'https://pc.tail1234.ts.net';

describe('the public address', () => {
  it('is an https origin with a name', () => {
    expect(publicUrlOption(URL_)).toBe(URL_);
    expect(publicUrlOption(`${URL_}:8443/`)).toBe(`${URL_}:8443`);
    expect(publicUrlOption('none')).toBe('none');
  });

  it.each([
    'http://hub.example',
    'hub.example',
    'https://192.168.1.5',
    'https://[::1]',
    'https://hub.example/p',
    '',
  ])('is never %j', (text) => {
    expect(() => publicUrlOption(text)).toThrow(/^It must/);
  });

  it('is remembered until it is forgotten or replaced', () => {
    const home = newFolder('public-url');
    expect(publicUrlOf(home, undefined)).toBeUndefined();
    expect(publicUrlOf(home, URL_)).toBe(URL_);
    expect(publicUrlOf(home, undefined)).toBe(URL_);
    expect(publicUrlOf(home, 'https://hub.example')).toBe('https://hub.example');
    expect(publicUrlOf(home, undefined)).toBe('https://hub.example');
    expect(publicUrlOf(home, 'none')).toBeUndefined();
    expect(publicUrlOf(home, undefined)).toBeUndefined();
    writeFileSync(join(home, 'public-url'), 'http://edited.example\n');
    expect(publicUrlOf(home, undefined)).toBeUndefined();
    rmSync(home, { recursive: true });
  });

  it('is one of the hub’s addresses, which commands may not call', () => {
    const home = newFolder('public-url-up');
    makePrivateFolder(join(home, 'run'));
    writeUpFile(home, 'http://127.0.0.1:8787', undefined, URL_);
    expect(hubUrlsOf(home)).toEqual(['http://127.0.0.1:8787', URL_]);
    rmSync(home, { recursive: true });
  });
});

describe('npm start -- --public-url', () => {
  it('makes passkeys for that address, behind a proxy that sends another host, and remembers it', async () => {
    const home = newFolder('public-url-start');
    const rpIdOf = async (args: readonly string[]): Promise<unknown> => {
      const provara = await startProvara({ home, shell: 'sh', args });
      try {
        expect(provara.signInUrl.startsWith(`${URL_}/sign-in#`)).toBe(true);
        const post = (path: string, headers: Record<string, string>, body?: object) =>
          fetch(`${provara.url}${path}`, {
            method: 'POST',
            headers: { ...headers, Origin: URL_, 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          });
        const signedIn = await post('/sign-in', {}, { code: provara.signInUrl.split('#')[1] });
        const cookie = signedIn.headers.get('Set-Cookie') ?? '';
        expect(cookie).toMatch(/^__Host-provara_session=.*Secure/);
        const answer = await post('/passkeys/options', { Cookie: cookie.split(';')[0] ?? '' });
        return ((await answer.json()) as { rp?: { id?: unknown } }).rp?.id;
      } finally {
        await provara.stop();
      }
    };
    expect(await rpIdOf(['--public-url', URL_])).toBe('pc.tail1234.ts.net');
    expect(await rpIdOf([])).toBe('pc.tail1234.ts.net');
  });
});
