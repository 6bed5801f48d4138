/** A command that is read when the steps run out is stated with its paths and machines: what denies it may be one of them. */
const FACTS_TO_FINISH = 64;

/** Work that may still be done, counted in steps, so that a limit is reached at the same place on every machine. */
export class Budget {
  private left: number;
  /** Facts that may still be stated of what was begun before the last step was taken. */
  private overdraft = FACTS_TO_FINISH;

  /** `whenSpent` is called once, by the step that is one too many. */
  constructor(
    steps: number,
    private readonly whenSpent: () => void = () => {},
  ) {
    this.left = steps;
  }

  get isSpent(): boolean {
    return this.left < 0;
  }

  get remaining(): number {
    return Math.max(0, this.left);
  }

  /** Takes steps away. False: there are none left, and what they were for isn't to be done. */
  spend(steps: number): boolean {
    if (this.left < 0) return false;
    this.left -= steps;
    if (this.left >= 0) return true;
    this.whenSpent();
    return false;
  }

  /** Whether a fact may be stated: there are steps for it, or it belongs to what was begun with the last of them. */
  afford(steps: number): boolean {
    if (this.spend(steps)) return true;
    this.overdraft -= 1;
    return this.overdraft >= 0;
  }
}

/** Facts of one kind, each of which costs steps. One that can't be afforded is left out, and the budget says so. */
export class BudgetedList<Fact> {
  readonly all: Fact[] = [];

  constructor(
    private readonly budget: Budget,
    private readonly steps: number,
  ) {}

  push(fact: Fact): void {
    if (this.budget.afford(this.steps)) this.all.push(fact);
  }

  /** States a fact that was begun while there were steps, although finding all of it may have taken the last. */
  finish(fact: Fact): void {
    this.budget.spend(this.steps);
    this.all.push(fact);
  }
}
