// What esbuild changes of the packed runner beside its sources, so that it starts quickly: see docs/decisions/0020-the-runner-is-one-packed-file.md.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LATE_SCHEMAS = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  'runner/cli/packed/late-schemas.ts',
);

const SCHEMAS_ARE_MADE_LATE = {
  name: 'schemas-are-made-late',
  setup({ onResolve }) {
    onResolve({ filter: /^zod$/ }, ({ importer }) =>
      importer === LATE_SCHEMAS ? undefined : { path: LATE_SCHEMAS },
    );
  },
};

/** To hash the default policy is a noticeable part of a start. */
const DEFAULT_POLICY_IS_HASHED = {
  name: 'default-policy-is-hashed',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /[\\/]runner[\\/]policy[\\/]default-policy-hash\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({
        entryPoints: [path],
        bundle: true,
        format: 'esm',
        platform: 'node',
        write: false,
      });
      const code = Buffer.from(outputFiles[0].contents).toString('base64');
      const { defaultPolicyHash } = await import(`data:text/javascript;base64,${code}`);
      return { contents: `export const defaultPolicyHash = () => '${defaultPolicyHash()}';` };
    });
  },
};

/**
 * Packages that do not say that their modules only export. Most of the one checks how a passkey is enrolled, which hubs
 * do; the other has a server, and streams.
 */
const USED_IN_PART = /@simplewebauthn[\\/]server|[\\/]ws[\\/](?!.*node_modules)/;

const UNUSED_STAYS_OUT = {
  name: 'unused-stays-out',
  setup({ onResolve, resolve }) {
    const isAsked = Symbol();
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      if (!USED_IN_PART.test(`${path} ${from.importer}`) || pluginData === isAsked) return undefined;
      const found = await resolve(path, { ...from, pluginData: isAsked });
      // What is not installed is only tried for.
      return found.errors.length > 0 ? undefined : { ...found, sideEffects: false };
    });
  },
};

/** A WebSocket loads it for compression, which no runner asks for. */
const ZLIB_IS_LOADED_LATE = {
  name: 'zlib-is-loaded-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^zlib$/ }, ({ importer }) =>
      /[\\/]ws[\\/]lib[\\/]/.test(importer) ? { path: 'zlib', namespace: 'late' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'late' }, () => ({
      contents: "module.exports = new Proxy({}, { get: (_, name) => require('zlib')[name] });",
    }));
  },
};

export const PACKED_RUNNER_PLUGINS = [
  SCHEMAS_ARE_MADE_LATE,
  ZLIB_IS_LOADED_LATE,
  UNUSED_STAYS_OUT,
  DEFAULT_POLICY_IS_HASHED,
];
