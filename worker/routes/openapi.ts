import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { newRoutes, publicRoute } from '../http/api-route.ts';
import type { AppEnv } from '../http/app-env.ts';
import { openApiDocument } from '../openapi.ts';
import { json } from '../openapi-answers.ts';

/** `GET /openapi.json`: the document of all these routes, made at the first request. */
export const openApi = (all: OpenAPIHono<AppEnv>): OpenAPIHono<AppEnv> => {
  let document: object | undefined;
  const routes = newRoutes();
  routes.openapi(
    publicRoute({
      op: 'openapi.get',
      method: 'get',
      path: '/openapi.json',
      tags: ['hub'],
      summary: 'This document',
      responses: { 200: json(z.looseObject({}), 'OpenAPI 3.1.') },
      refusals: [],
    }),
    async (c) => {
      const { withAnswerExamples } = await import('../docs/with-answer-examples.ts');
      document ??= withAnswerExamples(openApiDocument(all));
      return c.json({ ...document }, 200);
    },
  );
  return routes;
};
