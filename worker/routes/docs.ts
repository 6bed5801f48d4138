import type { OpenAPIHono } from '@hono/zod-openapi';
import { newRoutes } from '../http/api-route.ts';
import type { AppEnv } from '../http/app-env.ts';
import { type MadeText, madeAnswer, madeText } from '../http/made-answer.ts';
import { openApiDocument } from '../openapi.ts';

/** `GET /docs`: the OpenAPI document for people, made at the first request. */
export const docs = (all: OpenAPIHono<AppEnv>): OpenAPIHono<AppEnv> => {
  let page: MadeText | undefined;
  const routes = newRoutes();
  routes.get('/docs', async (c) => {
    c.set('op', 'docs.get');
    const { docsPage } = await import('../docs/docs-page.ts');
    const { withAnswerExamples } = await import('../docs/with-answer-examples.ts');
    page ??= madeText(String(await docsPage(withAnswerExamples(openApiDocument(all)))));
    return madeAnswer(c.req.raw, page, 'text/html; charset=utf-8');
  });
  return routes;
};
