import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { type Bootstrap, FIRST_HUB, formatCode, newCredential } from '../../shared/credential.ts';
import { CLAIM_CODE_HOURS } from '../../shared/limits.ts';
import { Complaint } from '../complaint.ts';
import { newSealingKey } from '../hub/sealing-key.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { EXIT } from './exit-code.ts';
import { programFile } from './program/program-file.ts';
import { qrCode } from './terminal/qr-code.ts';
import { type Wrangler, wranglerIn } from './wrangler.ts';

export interface DeployOptions {
  readonly claim: boolean;
  readonly dryRun: boolean;
}

interface Surroundings {
  readonly wrangler: Wrangler;
  readonly now: () => Date;
  readonly print: (text: string) => void;
}

const BOOTSTRAP = 'PROVARA_BOOTSTRAP';
const SEALING_KEY = 'PROVARA_SEALING_KEY';

/** `npm run deploy`: uploads the worker; the first time with a claim code, whose link makes the first person the owner. */
export const deploy = (options: DeployOptions): Promise<number> =>
  deployWith(options, {
    // dist/provara.mjs stands in the checkout, beside wrangler.toml.
    wrangler: wranglerIn(dirname(dirname(programFile(import.meta.url)))),
    now: () => new Date(),
    print: (text) => process.stdout.write(`${text}\n`),
  });

/** The same with its surroundings given. */
export const deployWith = async (options: DeployOptions, surroundings: Surroundings): Promise<number> => {
  const { wrangler, now, print } = surroundings;
  const known = options.dryRun ? [] : await secretNames(wrangler);
  const needsClaim = options.claim || !known.includes(BOOTSTRAP);
  const folder = mkdtempSync(join(tmpdir(), 'provara-deploy-'));
  try {
    const { code, bootstrap } = newClaim(now());
    const secretsFile = join(folder, 'secrets.json');
    const outputFile = join(folder, 'output.ndjson');
    const secrets = {
      // Hashes only.
      ...(needsClaim && { [BOOTSTRAP]: JSON.stringify(bootstrap) }),
      // A second one would make everything unreadable that was sealed with the first.
      ...(!known.includes(SEALING_KEY) && { [SEALING_KEY]: newSealingKey() }),
    };
    // Uploaded with the worker in one version: the code works from that moment on, not before. Secrets that the file
    // does not name stay as they are.
    writeFileSync(secretsFile, JSON.stringify(secrets), { mode: 0o600 });
    const { exitCode } = await wrangler(
      [
        'deploy',
        ...(options.dryRun ? ['--dry-run', '--outdir', join(folder, 'bundle')] : []),
        ...(Object.keys(secrets).length > 0 ? ['--secrets-file', secretsFile] : []),
      ],
      { quiet: false, environment: { WRANGLER_OUTPUT_FILE_PATH: outputFile } },
    );
    if (exitCode !== 0) throw new Complaint('wrangler could not deploy; its reason stands above.');
    if (options.dryRun) {
      print('Dry run: nothing was uploaded, and neither a claim code nor a sealing key was made.');
    } else if (needsClaim) {
      print(claimText(deployedUrl(outputFile), code));
    } else {
      print('Deployed. Its owners stay as they are; a new claim code: npm run deploy -- --claim');
    }
    return EXIT.ok;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const newClaim = (now: Date): { readonly code: string; readonly bootstrap: Bootstrap } => {
  const credential = newCredential(FIRST_HUB, randomBytes(40));
  const expires_at = new Date(now.getTime() + CLAIM_CODE_HOURS * 3_600_000).toISOString();
  const claim = { id: credential.id, secret_hash: sha256Hex(credential.secret), expires_at };
  return { code: formatCode(credential), bootstrap: { hub: FIRST_HUB, credentials: [], claim } };
};

const secretListSchema = z.array(z.object({ name: z.string() }));

/** The secrets that earlier deployments were given: with a bootstrap there is an owner, or a code that makes one. */
const secretNames = async (wrangler: Wrangler): Promise<string[]> => {
  const { exitCode, stdout, stderr } = await wrangler(['secret', 'list', '--format', 'json'], {
    quiet: true,
  });
  if (exitCode === 0) {
    return secretListSchema.parse(JSON.parse(stdout)).map(({ name }) => name);
  }
  // Only wrangler's own words say that there is no such worker yet; every other failure must stop us, or it would
  // hand out a second owner.
  if (/Worker "[^"]*"[^\n]* not found/.test(stdout + stderr)) return [];
  throw new Complaint(
    `wrangler could not tell whether this is the first deployment. Log in with npx wrangler login (or set CLOUDFLARE_API_TOKEN), then try again.\n${(stderr || stdout).trim()}`,
  );
};

const deployEntrySchema = z.object({ type: z.literal('deploy'), targets: z.array(z.string()) });

/** The address that wrangler reports: a URL, or the host of a custom domain; undefined when there is none. */
const deployedUrl = (outputFile: string): string | undefined => {
  const entries = readFileSync(outputFile, 'utf8').trim().split('\n');
  const targets = entries.flatMap((line) => {
    const entry = deployEntrySchema.safeParse(JSON.parse(line));
    return entry.success ? entry.data.targets : [];
  });
  const hosts = targets.flatMap(
    (target) => /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)(?=[/ ]|$)/.exec(target)?.[1] ?? [],
  );
  return hosts[0] === undefined ? undefined : `https://${hosts[0]}`;
};

const claimText = (url: string | undefined, code: string): string => {
  if (url === undefined) {
    return `Deployed, but wrangler named no address. Whoever opens https://ADDRESS/sign-in#${code} first becomes the owner; put in the address of your worker.`;
  }
  const link = `${url}/sign-in#${code}`;
  return `\nDeployed. Whoever opens this link first becomes the owner (works once, for ${CLAIM_CODE_HOURS} hours):\n\n${qrCode(link, process.stdout.isTTY)}\n\n  ${link}\n`;
};
