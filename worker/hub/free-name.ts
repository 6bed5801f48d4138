import { deceptionsIn } from '../../shared/display/deceptions.ts';
import { nameSkeleton } from '../../shared/display/name-skeleton.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';

/**
 * Refuses a new name that has characters which deceive, that is taken, or that a person would take for a taken one.
 * `what` is what bears it. Names from before stay, and are shown with marks.
 */
export const isFreeName = (name: string, taken: readonly string[], what: string): Result<null> => {
  const [deception] = deceptionsIn(name);
  if (deception !== undefined) {
    return refuse(
      'invalid_request',
      `The name has a character that can deceive: ${deception.what}. Write it anew, in letters of one script.`,
    );
  }
  if (taken.includes(name)) {
    return refuse('name_taken', `There is already ${what} called "${name}". Take another name.`);
  }
  const skeleton = nameSkeleton(name);
  const like = taken.find((other) => nameSkeleton(other) === skeleton);
  return like === undefined
    ? done(null)
    : refuse(
        'name_taken',
        `"${name}" looks like "${like}", which is ${what} already. Take a name that nobody can mistake for it.`,
      );
};
