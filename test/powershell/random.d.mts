export class Random {
  constructor(seed: number);
  next(): number;
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<Choice>(choices: readonly Choice[]): Choice;
  many<Made>(least: number, most: number, make: () => Made): Made[];
}
