import type { HubView } from '../../shared/api.ts';
import { HUBS_MAX } from '../../shared/limits.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { HubStore } from '../store/hub-store.ts';
import type { Identity } from './authentication.ts';

/** The further hubs of a deployment: only its first hub knows of them, and only their names. */
export class HubDesk {
  readonly #hubs: HubStore;
  readonly #own: string;
  readonly #first: string | undefined;

  /** `first` is the hub that the deployment was made for. */
  constructor(hubs: HubStore, own: string, first: string | undefined) {
    this.#hubs = hubs;
    this.#own = own;
    this.#first = first;
  }

  #mayKnow(): Result<null> {
    return this.#own === this.#first
      ? done(null)
      : refuse('role_forbidden', 'Only the owner of the deployment’s first hub makes and lists hubs.');
  }

  /** Takes the name; a hub of that name was never there, nor will there be another. */
  reserve(by: Identity, id: string, nowMs: number): Result<null> {
    const may = this.#mayKnow();
    if (!may.ok) return may;
    if (id === this.#own || this.#hubs.has(id)) {
      return refuse('name_taken', `There is already a hub called "${id}". Take another name.`);
    }
    if (this.#hubs.list().length >= HUBS_MAX) {
      return refuse('too_many_hubs', `This deployment has ${HUBS_MAX} further hubs; that is the limit.`);
    }
    this.#hubs.insert(id, by.name, nowMs);
    return done(null);
  }

  has(id: string): boolean {
    return this.#hubs.has(id);
  }

  list(): Result<HubView[]> {
    const may = this.#mayKnow();
    return may.ok ? done(this.#hubs.list()) : may;
  }
}
