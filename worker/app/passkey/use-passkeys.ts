import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Passkeys } from '../../../shared/passkey-api.ts';
import { listPasskeys } from '../api/passkeys.ts';
import { useAgain } from '../live/use-again.ts';
import { useLivePart } from '../live/use-store.ts';
import { trustedThere } from './trusted-there.ts';

/** The hub's passkeys: undefined until it answers, null when it does not. */
export const usePasskeys = (): {
  readonly passkeys: Passkeys | null | undefined;
  readonly reload: () => Promise<void>;
} => {
  const [passkeys, setPasskeys] = useState<Passkeys | null>();
  const reload = useCallback(async () => {
    const answer = await listPasskeys();
    setPasskeys(answer.ok ? answer.value : null);
  }, []);
  useEffect(() => {
    void reload();
    // Who comes back from another device may have trusted this one there.
    const look = (): void => {
      if (document.visibilityState === 'visible') void reload();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [reload]);
  // A machine that trusts others than before tells of it.
  const trusted = useLivePart(trustedThere);
  const before = useRef<string | null>(trusted);
  useEffect(() => {
    if (before.current !== null && before.current !== trusted) void reload();
    before.current = trusted;
  }, [trusted, reload]);
  useAgain(passkeys === null, () => void reload());
  return { passkeys, reload };
};
