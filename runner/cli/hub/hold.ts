import * as z from 'zod';
import { stoppedSchema } from '../../../shared/api.ts';
import { EXIT } from '../exit-code.ts';
import { asTyped } from '../terminal/typed-command.ts';
import { accessFor } from './access.ts';
import { callHub } from './api-client.ts';

/** `provara stop`: denies what waits, cancels what runs, and takes nothing new. */
export const stop = async (): Promise<number> => {
  const access = accessFor(['approver', 'owner']);
  // Safe to repeat, and the one call that should not give up at the first lost answer.
  const { denied, cancelled } = await callHub(access, '/stop', stoppedSchema, {
    method: 'POST',
    isRepeatable: true,
  });
  process.stdout.write(
    asTyped(
      `Everything is stopped: ${denied} denied, ${cancelled} cancelled. Nothing new is taken in until an owner calls provara resume.\n`,
    ),
  );
  return EXIT.ok;
};

/** `provara resume`: lets the hub work again. */
export const resume = async (): Promise<number> => {
  await callHub(accessFor(['owner']), '/resume', z.object({ hold: z.null() }), { method: 'POST' });
  process.stdout.write('The hub works again. What was denied or cancelled stays so.\n');
  return EXIT.ok;
};
