import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Passkeys } from '../../../shared/passkey-api.ts';
import { listPasskeys } from '../api/passkeys.ts';

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
  useEffect(() => void reload(), [reload]);
  return { passkeys, reload };
};
