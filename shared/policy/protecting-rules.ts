import * as z from 'zod';
import { urlAddress } from '../analysis/hosts.ts';
import { SPEAKS_TO_HUB, TOUCHES_RUNNER } from './hub-reason-table.ts';
import { HUB_CONTROL, HUB_FILES } from './hub-rules.ts';
import type { Rule } from './policy-schema.ts';

/** What belongs to Provara itself on this installation: no plan may touch it, whatever the policy file says. */
export const protectedSchema = z.strictObject({
  /** Addresses of the hub, such as `https://hub.example.com` or `http://127.0.0.1:8787`. */
  origins: z.array(z.string().max(1_024)).max(20),
  /** The runner's own folders. */
  folders: z.array(z.string().max(1_024)).max(20),
  /** Where a step without a folder of its own starts; left out: not known, so a path that climbs may lead anywhere. */
  start: z.string().min(1).max(1_024).optional(),
});
export type Protected = z.infer<typeof protectedSchema>;

const LOOPBACK = ['localhost', '*.localhost', '127.*', '0.0.0.0', '::1', '::', '::ffff:127.*'];

/** One origin in every form that means the same: schemes apart, this machine by each of its names. */
const originPatterns = (origin: string): readonly string[] => {
  const address = urlAddress(origin);
  if (address === null || address.host === null) return [];
  const [, scheme, port] =
    /^(\w+):\/\/.*?(?::(\d+))?(?:\/|$)/.exec(origin.toLowerCase().replace(/\[.*\]/, '')) ?? [];
  const hosts = address.isLoopback ? LOOPBACK : [address.host];
  const usual = scheme === 'https' ? '443' : '80';
  const ports = port === undefined || port === usual ? ['', `:${usual}`] : [`:${port}`];
  return hosts.flatMap((host) => ports.map((one) => `*://${host}${one}`));
};

const made = new WeakMap<Protected, readonly Rule[]>();

/** The deny rules that protect an installation's own hub and folders. */
export const protectingRules = (protect: Protected | undefined): readonly Rule[] => {
  if (protect === undefined) return [];
  const known = made.get(protect);
  if (known !== undefined) return known;
  const origins = protect.origins.flatMap(originPatterns);
  const folders = protect.folders.map((folder) => folder.replace(/[\\/]+$/, ''));
  const rules: Rule[] = [];
  if (origins.length > 0) {
    rules.push({
      id: HUB_CONTROL,
      reason: SPEAKS_TO_HUB,
      risk: 'high',
      match: [{ url: origins.flatMap((origin) => [origin, `${origin}/*`]) }],
    });
  }
  if (folders.length > 0) {
    rules.push({
      id: HUB_FILES,
      reason: TOUCHES_RUNNER,
      risk: 'high',
      match: [
        { path: folders.map((folder) => `${folder}/**`) },
        { argument: folders.flatMap((folder) => [folder, `${folder}/*`, `${folder}\\*`]) },
      ],
    });
  }
  made.set(protect, rules);
  return rules;
};
