/** An error that is one sentence for the user and names the cure; printed without a stack trace. */
export class Complaint extends Error {
  readonly exitCode: number;

  constructor(sentence: string, exitCode = 1) {
    super(sentence);
    this.name = 'Complaint';
    this.exitCode = exitCode;
  }
}
