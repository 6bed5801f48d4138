import type { PlanDocument } from '../../../shared/plan.ts';
import { Inline } from './foreign-text.tsx';

/** Where it would run: on a machine, or wherever the agent is that runs it itself. */
export const PlanPlace = ({
  document,
  ...rest
}: {
  readonly document: PlanDocument;
  readonly class?: string;
}) =>
  document.run_by === undefined ? (
    <>
      On <Inline {...rest} text={document.runner.name} />
    </>
  ) : (
    <>
      Run by <Inline {...rest} text={document.requester.name} /> itself
    </>
  );

/** The same as a fact of the plan, with what a yes means then. */
export const AgentRuns = ({ document }: { readonly document: PlanDocument }) => (
  <>
    <dt>Runs</dt>
    <dd>
      <strong>
        <Inline text={document.requester.name} /> itself
      </strong>{' '}
      <span class="fact-quiet">
        on its own computer; Provara only carries your answer and does not see what comes of it
      </span>
    </dd>
    <dt>Policy</dt>
    <dd>
      of <Inline text={document.runner.name} />
    </dd>
  </>
);
