import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { newRoutes, publicRoute } from '../http/api-route.ts';
import type { AppEnv } from '../http/app-env.ts';
import { type MadeText, madeAnswer, madeText } from '../http/made-answer.ts';
import { openApiDocument } from '../openapi.ts';
import { json } from '../openapi-answers.ts';

/** `GET /openapi.json`: the document of all these routes, made at the first request. */
export const openApi = (all: OpenAPIHono<AppEnv>): OpenAPIHono<AppEnv> => {
  let document: MadeText | undefined;
  const routes = newRoutes();
  const { middleware, ...route } = publicRoute({
    op: 'openapi.get',
    method: 'get',
    path: '/openapi.json',
    tags: ['hub'],
    summary: 'This document',
    responses: { 200: json(z.looseObject({}), 'OpenAPI 3.1.') },
    refusals: [],
  });
  // Not `openapi`, which takes no answer whose text is already there.
  routes.openAPIRegistry.registerPath(route);
  routes.get(route.path, middleware, async (c) => {
    const { withAnswerExamples } = await import('../docs/with-answer-examples.ts');
    document ??= madeText(JSON.stringify(withAnswerExamples(openApiDocument(all))));
    return madeAnswer(c.req.raw, document, 'application/json');
  });
  return routes;
};
