import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * One of Node's modules. An `import` of it would load all of its parts, the late ones too, which takes longer than all else
 * here; `process.getBuiltinModule` does not, but is missing in Node 22.0 to 22.2.
 */
export const builtin = <Module>(name: `node:${string}`): Module => load(name);
