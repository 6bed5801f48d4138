import { availableParallelism } from 'node:os';
import { cloudflareTest } from '@cloudflare/vitest-pool-workers';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Hundreds of PowerShells, of runs or of texts, or long waits, in files of a few lines. */
const LONGEST = [
  'runner/shell/powershell-ahead',
  'runner/shell/powershell-launcher',
  'shared/policy/robustness',
  'clients/python',
  'story/agents/every-end',
  'story/agents/powershell',
  'story/chaos',
  'story/phone-app/first-run',
  'story/run',
].map((name) => `/test/${name}.test.ts`);

/** Without a memory of earlier runs vitest begins with the largest files; the longest would then run alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      LONGEST.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** As many files at once as the machine has cores: left to itself, vitest leaves one core idle. */
const maxWorkers = availableParallelism();

/** Packages that the worker is made of. Each process of tests loads the whole worker, and a bundle loads faster than its hundreds of modules. */
const BUNDLED = [
  '@block65/webcrypto-web-push',
  '@hono/zod-openapi',
  '@modelcontextprotocol/server',
  '@noble/ed25519',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  '@scure/base',
  '@simplewebauthn/server',
  '@simplewebauthn/server/helpers',
  'canonicalize',
  'hono',
  'hono/cookie',
  'hono/html',
  'hono/method-not-allowed',
  'zod',
];

/** Each process of tests in workerd is sent all code through a socket, and a package's source map is larger than the package. */
const PACKAGES_WITHOUT_SOURCE_MAPS = {
  name: 'packages-without-source-maps',
  enforce: 'post' as const,
  transform: (code: string, id: string) =>
    id.includes('/node_modules/') ? { code, map: { mappings: '' as const } } : undefined,
};

export default defineConfig({
  test: {
    // The worker logs a line for each request.
    silent: 'passed-only',
    sequence: { sequencer: LongestFirst },
    globalSetup: 'test/support/temporary-folder.ts',
    projects: [
      {
        test: {
          name: 'node',
          maxWorkers,
          // The files of a process share its modules: to load them anew cost each file half a second of processor time.
          isolate: false,
          sequence: { groupOrder: 0 },
          include: ['test/{shared,runner,scripts,app,clients,docs}/**/*.test.ts'],
          // The end of what hangs; a test of seconds takes a minute on a machine that is busy with other things.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [
          PACKAGES_WITHOUT_SOURCE_MAPS,
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            // 32 zero bytes.
            miniflare: { bindings: { PROVARA_SEALING_KEY: 'A'.repeat(43) } },
          }),
        ],
        test: {
          name: 'workerd',
          maxWorkers,
          // The files of a process share its workerd and the code in it; each test makes a hub of its own, and none stays.
          isolate: false,
          restoreMocks: true,
          deps: {
            optimizer: {
              ssr: { enabled: true, include: BUNDLED, rolldownOptions: { output: { minify: true } } },
            },
          },
          include: ['test/worker/**/*.test.ts'],
          setupFiles: ['test/worker/support/one-wrapper.ts', 'test/worker/support/leave-no-hubs.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'story',
          // More than there are cores: each starts a hub, a runner and perhaps a browser, and waits for what they do. With
          // one more than cores a quarter of the machine stood idle: some wait a minute for a plan to expire.
          sequence: { groupOrder: 2 },
          maxWorkers: maxWorkers + 2,
          // The files of a process share its modules and its browser.
          isolate: false,
          include: ['test/story/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
