import { Hono } from 'hono';
import { hubIdSchema } from '../../shared/credential.ts';
import type { AppEnv } from '../http/app-env.ts';
import { appFile } from '../http/app-files.ts';
import { publicOrigin } from '../http/public-origin.ts';
import { refuseRequest } from '../http/refused.ts';

/** What a Windows machine needs to become a runner: `irm https://HUB/install.ps1 | iex`. */
export const install = new Hono<AppEnv>();

const ODD_HOST = 'The name of this host has characters that no address of a hub has.';
const NOT_BUILT = 'The runner was not built: run `npm run build`.';

/** `?hub=ID` for a deployment with several hubs. */
install.on('GET', '/install.ps1', async (c) => {
  c.set('op', 'install.get');
  const hub = hubIdSchema.optional().safeParse(c.req.query('hub'));
  if (!hub.success) return refuseRequest('invalid_request', 'The id of a hub in ?hub= is not one.');
  const file = await appFile(c.env, c.req.raw, '/install/install.ps1');
  if (file?.status !== 200) return refuseRequest('not_found', NOT_BUILT);
  const origin = publicOrigin(c.env) ?? new URL(c.req.url).origin;
  // The URL standard allows a quote in a host: nothing of a request may end the text that it is put into.
  if (!/^https?:\/\/[\w.:[\]-]+$/.test(origin)) return refuseRequest('invalid_request', ODD_HOST);
  const text = (await file.text())
    .replace('__PROVARA_HUB__', () => origin)
    .replace('__PROVARA_HUB_ID__', () => hub.data ?? '');
  return c.body(text, 200, { 'Content-Type': 'text/plain; charset=utf-8' });
});

install.on('GET', '/install/*', async (c) => {
  c.set('op', 'install_file.get');
  const file = await appFile(c.env, c.req.raw, c.req.path);
  return file ?? refuseRequest('not_found', 'The runner has no such file.');
});
