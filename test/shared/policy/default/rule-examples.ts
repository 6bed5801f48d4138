/** For each rule, by its id: what it stops, and what looks like it and passes it. */
export type RuleExamples = Readonly<
  Record<string, { readonly stops: readonly string[]; readonly passes: readonly string[] }>
>;
