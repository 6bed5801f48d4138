import type { OpenAPIHono } from '@hono/zod-openapi';
import { newRoutes } from '../http/api-route.ts';
import type { AppEnv } from '../http/app-env.ts';
import { openApiDocument } from '../openapi.ts';

/** `GET /docs`: the OpenAPI document for people. */
export const docs = (all: OpenAPIHono<AppEnv>): OpenAPIHono<AppEnv> => {
  const routes = newRoutes();
  routes.get('/docs', async (c) => {
    c.set('op', 'docs.get');
    const { docsPage } = await import('../docs/docs-page.ts');
    const { withAnswerExamples } = await import('../docs/with-answer-examples.ts');
    return c.html(docsPage(withAnswerExamples(openApiDocument(all))));
  });
  return routes;
};
