const PLANS_MAX = 100;
/** Of one plan's texts: so many of them take little of an object's 128 MB. */
const CHARACTERS_MAX = 32 * 1024;

/** Plans that were written or read lately, as they stand: a run asks for its plan at every message. */
export class RecentPlans<Plan extends { readonly plan_id: string }> {
  readonly #plans = new Map<string, Plan>();

  get(id: string): Plan | undefined {
    return this.#plans.get(id);
  }

  /** Keeps a plan, unless its texts have too many characters, until so many others came after it. */
  add(plan: Plan, characters: number): void {
    if (characters > CHARACTERS_MAX) return;
    this.#plans.set(plan.plan_id, plan);
    const [oldest] = this.#plans.keys();
    if (this.#plans.size > PLANS_MAX && oldest !== undefined) this.#plans.delete(oldest);
  }

  /** Takes what has changed in a plan, if it is here. */
  change(id: string, changes: Partial<Plan>): void {
    const plan = this.#plans.get(id);
    if (plan !== undefined) this.#plans.set(id, { ...plan, ...changes });
  }

  remove(id: string): void {
    this.#plans.delete(id);
  }
}
