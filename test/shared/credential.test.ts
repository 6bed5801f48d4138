import { describe, expect, it } from 'vitest';
import {
  formatCode,
  formatToken,
  maskToken,
  newCredential,
  parseCode,
  parseToken,
} from '../../shared/credential.ts';

const bytes = (seed: number): Uint8Array =>
  Uint8Array.from({ length: 40 }, (_, i) => (seed * 31 + i * 7) % 256);

describe('a credential', () => {
  it('is read back as it was made', () => {
    const made = newCredential('main', bytes(1));
    expect(parseToken(formatToken('agent', made))).toEqual({ ...made, role: 'agent' });
    expect(parseCode(formatCode(made))).toEqual(made);
  });

  it.each([
    '',
    'pv_',
    'pv_admin_main_x',
    'pv_agent_MAIN_',
    `pv_agent_main_${'a'.repeat(39)}`,
    `pv_agent_main_${'a'.repeat(41)}`,
    'main_short',
  ])('is not read from %j', (text) => {
    expect(parseToken(text)).toBeUndefined();
    expect(parseCode(text)).toBeUndefined();
  });

  it('is shown without its secret', () => {
    const made = newCredential('main', bytes(2));
    expect(maskToken('owner', made)).not.toContain(made.secret.slice(0, 6));
    expect(maskToken('owner', made)).toContain(made.id);
  });

  it('needs enough random bytes', () => {
    expect(() => newCredential('main', new Uint8Array(39))).toThrow(RangeError);
  });
});
