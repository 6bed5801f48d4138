/** A place: start, and end exclusive. */
export type At = readonly [number, number];

/** An argument of a command; which of the fields are there tells what it is. */
export interface ElementFact {
  readonly at: At;
  readonly parameter?: string;
  readonly value?: ElementFact;
  readonly string?: string;
  readonly quote?: string;
  readonly expandable?: string;
  readonly number?: string;
  readonly variable?: string;
  readonly splat?: true;
  readonly block?: true;
  readonly array?: readonly ElementFact[];
  readonly expression?: string;
}

export interface CommandFact {
  readonly at: At;
  readonly name?: string;
  readonly call?: '&' | '.';
  readonly elements: readonly ElementFact[];
}

export interface MemberFact {
  readonly at: At;
  readonly name?: string;
  readonly static?: true;
  readonly type?: string;
  readonly arguments?: number;
  readonly conditional?: true;
}

export interface RedirectionFact {
  readonly at: At;
  readonly from: string;
  readonly append?: true;
  readonly merge?: string;
  readonly file?: ElementFact;
}

export interface AssignmentFact {
  readonly at: At;
  readonly left: string;
  readonly op: string;
}

/** What a text contains, in the words of PowerShell's own parser; what isn't there is left out. */
export interface ParsedFacts {
  readonly assignments?: readonly AssignmentFact[];
  readonly background?: number;
  readonly blocks?: number;
  readonly chains?: number;
  readonly commands: readonly CommandFact[];
  readonly functions?: readonly string[];
  readonly members?: readonly MemberFact[];
  readonly ok: true;
  readonly redirections?: readonly RedirectionFact[];
  readonly requires?: true;
  readonly special?: readonly string[];
  readonly text: string;
  readonly typeDefinitions?: readonly string[];
  readonly types?: readonly string[];
  readonly variables?: readonly string[];
}

export interface RefusedFacts {
  readonly errors: readonly [{ readonly id: string; readonly at: At }];
  readonly ok: false;
  readonly text: string;
}
