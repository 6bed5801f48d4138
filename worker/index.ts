import { newRoutes } from './http/api-route.ts';
import { logRequest } from './http/log.ts';
import { answerError } from './http/problem.ts';
import { securityHeaders } from './http/security-headers.ts';
import { unknownAddress, unknownMethod } from './http/unknown-address.ts';
import { app } from './routes/app.ts';
import { decisions } from './routes/decisions.ts';
import { events } from './routes/events.ts';
import { health } from './routes/health.ts';
import { live } from './routes/live.ts';
import { me } from './routes/me.ts';
import { openApi } from './routes/openapi.ts';
import { output } from './routes/output.ts';
import { pairings } from './routes/pairings.ts';
import { pending } from './routes/pending.ts';
import { plan } from './routes/plan.ts';
import { plans } from './routes/plans.ts';
import { policy } from './routes/policy.ts';
import { runners } from './routes/runners.ts';
import { signIn } from './routes/sign-in.ts';
import { status } from './routes/status.ts';
import { tokens } from './routes/tokens.ts';

const worker = newRoutes();

worker.onError(answerError);
worker.notFound(unknownAddress);
worker.use(logRequest, securityHeaders, unknownMethod(worker));

worker.route('/', status);
worker.route('/', health);
worker.route('/', plan);
worker.route('/', pending);
worker.route('/', decisions);
worker.route('/', plans);
worker.route('/', output);
worker.route('/', runners);
worker.route('/', pairings);
worker.route('/', policy);
worker.route('/', events);
worker.route('/', live);
worker.route('/', tokens);
worker.route('/', signIn);
worker.route('/', me);
worker.route('/', openApi(worker));
worker.route('/', app);

export { Hub } from './hub.ts';
export default worker;
