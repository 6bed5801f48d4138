import { DurableObject, WorkerEntrypoint } from 'cloudflare:workers';

type Class = (abstract new () => unknown) & { prototype: object };

const DONE = Symbol.for('provara.one-wrapper');

/**
 * The test pool wraps the prototype of its own classes once more for each request and for each object, and looks
 * through all wrappers at each call: after a thousand requests that alone takes most of a test's time. All wrappers of
 * a class do the same, so the first is enough. Files of one process share it.
 */
const keepOneWrapper = (): void => {
  if (Reflect.has(Reflect, DONE)) return;
  const wrapped = new Map<unknown, object>();
  const { construct } = Reflect;
  const constructWrapped = (target: Class, given: ArrayLike<unknown>, made: Class = target): unknown => {
    if (target === DurableObject || target === WorkerEntrypoint) {
      made.prototype = wrapped.get(made) ?? made.prototype;
      wrapped.set(made, made.prototype);
    }
    return construct(target, given, made);
  };
  Object.assign(Reflect, { construct: constructWrapped, [DONE]: true });
};

keepOneWrapper();
