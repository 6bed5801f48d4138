import { deceptionsIn } from '../../shared/display/deceptions.ts';
import { looksLike } from '../../shared/display/name-skeleton.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';

/**
 * Refuses a new name that has characters which deceive, that is taken, or that a person would take for a taken one.
 * `what` is what bears it; `present` is the name that it has now, which it may keep. Names from before stay, and are shown with marks.
 */
export const refuseTakenName = (
  name: string,
  taken: readonly string[],
  what: string,
  present?: string,
): Result<null> => {
  if (name === present) return done(null);
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
  const like = taken.find((other) => looksLike(name, other));
  return like === undefined
    ? done(null)
    : refuse(
        'name_taken',
        `"${name}" looks like "${like}", which is ${what} already. Take a name that nobody can mistake for it.`,
      );
};

/** The same of a machine's name; `own` is the machine that shall be called so, or whose place it takes. */
export const refuseTakenMachineName = (
  name: string,
  machines: readonly { readonly id: string; readonly name: string }[],
  own: string | null,
): Result<null> =>
  refuseTakenName(
    name,
    machines.filter(({ id }) => id !== own).map((machine) => machine.name),
    'a machine',
    machines.find(({ id }) => id === own)?.name,
  );
