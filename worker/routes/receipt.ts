import { type Receipt, receiptSchema, receiptText } from '../../shared/receipt/receipt.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask } from '../http/hub-call.ts';
import { planParams } from '../http/plan-params.ts';
import { json } from '../openapi-answers.ts';

/** `GET /plans/:id/receipt`: one file with everything that is signed of a plan. */
export const receipt = newRoutes();

receipt.openapi(
  callerRoute({
    op: 'receipt.get',
    method: 'get',
    path: '/plans/{id}/receipt',
    tags: ['plans'],
    summary: 'The receipt of a plan that ended',
    description:
      'Canonical JSON; `provara verify` and the page `/verify` check it offline. Keep the bytes as they come.',
    request: { params: planParams },
    responses: { 200: json(receiptSchema, 'The receipt.') },
    refusals: ['not_found', 'receipt_not_ready', 'no_receipt'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const made = await ask(c, (hub, caller) => hub.getReceipt(caller, id));
    // Written as JSON it is `receiptText` again: members keep the order in which they were read.
    const inOrder = JSON.parse(receiptText(made)) as Receipt;
    return c.json(inOrder, 200, { 'Content-Disposition': `attachment; filename="receipt-${id}.json"` });
  },
);
