import type { Context, Hono } from 'hono';
import { answerValue, type CallApi } from '../../shared/mcp/call-api.ts';
import type { AppEnv } from '../http/app-env.ts';

/** What says who asks, and from where. */
const PASSED_ON = ['Authorization', 'X-Agent-Token', 'CF-Connecting-IP'] as const;

/** Calls this worker's own routes in the name of whoever made this request: what holds there holds here. */
export const ownApi =
  (routes: Hono<AppEnv>, c: Context<AppEnv>): CallApi =>
  async ({ method, path, body }) => {
    const headers = new Headers();
    for (const name of PASSED_ON) {
      const value = c.req.header(name);
      if (value !== undefined) headers.set(name, value);
    }
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    const { cf } = c.req.raw;
    const request = new Request(new URL(path, c.req.url), {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(cf !== undefined && { cf: cf as RequestInitCfProperties }),
    });
    const answer = await routes.fetch(request, c.env, c.executionCtx);
    return answerValue(answer.ok, await answer.json());
  };
