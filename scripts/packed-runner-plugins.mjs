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

/** The package does not say that its modules only export: most of it checks how a passkey is enrolled, which hubs do. */
const UNUSED_OF_WEBAUTHN_STAYS_OUT = {
  name: 'unused-of-webauthn-stays-out',
  setup({ onResolve, resolve }) {
    const isAsked = Symbol();
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      const isOfIt = /@simplewebauthn[\\/]server/.test(`${path} ${from.importer}`);
      if (!isOfIt || pluginData === isAsked) return undefined;
      return { ...(await resolve(path, { ...from, pluginData: isAsked })), sideEffects: false };
    });
  },
};

export const PACKED_RUNNER_PLUGINS = [
  SCHEMAS_ARE_MADE_LATE,
  UNUSED_OF_WEBAUTHN_STAYS_OUT,
  DEFAULT_POLICY_IS_HASHED,
];
