import { statSync } from 'node:fs';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import type { Protected } from '../../shared/policy/protecting-rules.ts';
import type { RunnerPolicy } from '../../shared/protocol.ts';
import { defaultPolicyHash } from './default-policy-hash.ts';
import { brokenPolicyText, readPolicyFile } from './policy-file.ts';

/** What the runner judges by at this moment; a broken file means: nothing may run. */
export type InForce =
  | { readonly ok: true; readonly source: 'file' | 'default'; readonly own: RunnerPolicy }
  | { readonly ok: false; readonly sentence: string };

export interface OwnPolicyOptions {
  readonly file: string;
  readonly protect: Protected;
  readonly now: () => number;
  /** Hears of every change, after it is in force. */
  readonly changed: (inForce: InForce) => void;
}

const ABSENT = 'absent';
const UNREADABLE = 'unreadable';
/** Younger files are read again: two changes within one tick of the disk's clock leave the same times. */
const SETTLED_MS = 2_000;

/** The runner's own policy: its file, or the default policy while there is none. Never the hub's word. */
export class OwnPolicy {
  readonly #options: OwnPolicyOptions;
  #stamp = '';
  #isSettled = false;
  #inForce: InForce;

  constructor(options: OwnPolicyOptions) {
    this.#options = options;
    this.#inForce = this.#read();
  }

  /** The policy as it was last read. */
  get latest(): InForce {
    return this.#inForce;
  }

  /** The policy as the file has it now. */
  inForce(): InForce {
    if (this.#isSettled && this.#stampNow() === this.#stamp) return this.#inForce;
    const before = this.#inForce;
    const read = this.#read();
    // The same object as long as it says the same: its rules have been made ready.
    if (nameOf(read) !== nameOf(before)) {
      this.#inForce = read;
      this.#options.changed(read);
    }
    return this.#inForce;
  }

  #stampNow(): string {
    try {
      return stampOf(statSync(this.#options.file, { bigint: true }));
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? ABSENT : UNREADABLE;
    }
  }

  #read(): InForce {
    const { file, protect, now } = this.#options;
    let stamp = UNREADABLE;
    let isSettled = false;
    const read = readPolicyFile(file, (stat) => {
      stamp = stampOf(stat);
      isSettled = now() - Number(stat.ctimeMs) > SETTLED_MS;
    });
    this.#stamp = read.kind === 'absent' ? ABSENT : stamp;
    this.#isSettled = isSettled || read.kind === 'absent';
    switch (read.kind) {
      case 'absent':
        return {
          ok: true,
          source: 'default',
          own: { hash: defaultPolicyHash(), policy: defaultPolicy, protect },
        };
      case 'valid':
        return { ok: true, source: 'file', own: { hash: read.hash, policy: read.policy, protect } };
      case 'broken':
        return { ok: false, sentence: brokenPolicyText(file, read.errors) };
      default:
        return read satisfies never;
    }
  }
}

interface FileTimes {
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

const stampOf = ({ ino, size, mtimeNs, ctimeNs }: FileTimes): string =>
  `${ino} ${size} ${mtimeNs} ${ctimeNs}`;

const nameOf = (inForce: InForce): string =>
  inForce.ok ? `${inForce.source} ${inForce.own.hash}` : inForce.sentence;
