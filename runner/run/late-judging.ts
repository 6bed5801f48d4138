export type Judging = typeof import('./judging.ts');

/** What reads commands, or why it is not to be had: then no plan may run. */
export type LoadedJudging =
  | { readonly ok: true; readonly judging: Judging }
  | { readonly ok: false; readonly sentence: string };

/** Loads what reads commands once, after the runner is connected or with its first plan. */
export class LateJudging {
  readonly #import: () => Promise<Judging>;
  #loaded: LoadedJudging | undefined;
  #loading: Promise<LoadedJudging> | undefined;

  constructor(load: () => Promise<Judging> = () => import('./judging.ts')) {
    this.#import = load;
  }

  /** Undefined as long as it was not loaded. */
  get loaded(): LoadedJudging | undefined {
    return this.#loaded;
  }

  /** Never rejects. Asked again after a failure. In the built runner it is part of the one file that was read at the start. */
  load(): Promise<LoadedJudging> {
    this.#loading ??= this.#import().then(
      (judging) => {
        this.#loaded = { ok: true, judging };
        return this.#loaded;
      },
      (error: unknown) => {
        this.#loading = undefined;
        const detail = error instanceof Error ? error.message : String(error);
        return {
          ok: false,
          sentence: `This program's own files can not be read; install it anew and restart the runner. ${detail}`,
        };
      },
    );
    return this.#loading;
  }
}
