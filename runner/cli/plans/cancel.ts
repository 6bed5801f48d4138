import { planViewSchema } from '../../../shared/api.ts';
import { EXIT } from '../exit-code.ts';
import { accessFor } from '../hub/access.ts';
import { callHub } from '../hub/api-client.ts';

/** `provara cancel`: ends a plan. One that runs ends when its machine says so. */
export const cancel = async (id: string, { reason }: { readonly reason?: string }): Promise<number> => {
  const access = accessFor(['approver', 'owner', 'agent']);
  const { life, document } = await callHub(
    access,
    `/plans/${encodeURIComponent(id)}/cancel`,
    planViewSchema,
    {
      method: 'POST',
      body: { reason },
    },
  );
  process.stdout.write(
    life.state === 'cancelled'
      ? 'Cancelled. Nothing ran.\n'
      : `${document.runner.name} was asked to end it.\n`,
  );
  return EXIT.ok;
};
