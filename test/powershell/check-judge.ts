import type { ExplainOptions } from '../../shared/policy/explain.ts';
import { explain } from '../../shared/policy/explain.ts';
import { verdictSchema } from '../../shared/policy/verdict.ts';

/** Judges and explains a text, and throws if what comes back cannot be true. */
export const checkJudge = (text: string, options: ExplainOptions): void => {
  const said = explain(text, options);
  const { verdict, risk, matches: rules, understood, dialects, summary } = said;
  const claim = (holds: boolean, what: string): void => {
    if (!holds) throw new Error(`${what}: ${JSON.stringify(text.slice(0, 2_000))}`);
  };
  claim(
    verdictSchema.safeParse({ verdict, risk, rules, understood, dialects, summary }).success,
    'no verdict',
  );
  claim(
    rules.every(({ at: [start, end] }) => start <= end && end <= text.length),
    'a rule speaks of no place in the text',
  );
  claim(rules.some(({ action }) => action === 'deny') === (verdict === 'deny'), 'denied without a rule');
  claim(
    understood || (risk === 'high' && said.rules.includes('not-understood')),
    'what is not understood is not of high risk',
  );
  claim(understood || !options.policy.strict || verdict === 'deny', 'a strict policy lets it pass');
  claim(
    !understood || !said.effects.some(({ kind }) => kind === 'limit'),
    'a limit is passed over in silence',
  );
  let from = 0;
  for (const { start, end } of said.spans) {
    claim(from <= start && start < end && end <= text.length, 'parts of the text overlap');
    from = end;
  }
};
