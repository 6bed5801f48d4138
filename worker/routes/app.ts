import { Hono } from 'hono';
import { PAGE_ADDRESSES } from '../../shared/page-addresses.ts';
import type { AppEnv } from '../http/app-env.ts';
import { appFile } from '../http/app-files.ts';
import { refuseRequest } from '../http/refused.ts';

/** The phone app: one page under several addresses, and its files. */
export const app = new Hono<AppEnv>();

app.on('GET', [...PAGE_ADDRESSES], async (c) => {
  c.set('op', 'page.get');
  const page = await appFile(c.env, c.req.raw, '/index.html');
  return page ?? refuseRequest('not_found', 'The page was not built: run `npm run build`. The API is there.');
});

app.on('GET', ['/assets/*', '/:file{[a-z0-9-]+\\.[a-z0-9]+}'], async (c) => {
  c.set('op', 'file.get');
  const file = await appFile(c.env, c.req.raw, c.req.path);
  return file ?? refuseRequest('not_found', 'The app has no such file.');
});
