import { describe, expect, test } from 'vitest';
import type { LiveEvent } from '../../shared/live.ts';
import { CLOSE, PING, PONG } from '../../shared/protocol.ts';
import { backoffMs } from '../../worker/app/live/backoff.ts';
import { makeLink } from '../../worker/app/live/link.ts';
import { initialState, reduce } from '../../worker/app/live/state.ts';
import { aPlan } from './support/samples.ts';

/** A hub and a clock that do only what the test says. */
const makeWorld = () => {
  const sockets: {
    path: string;
    sent: string[];
    isOpen: boolean;
    wasClosed: boolean;
    frame: (text: string) => void;
    closed: (code: number) => void;
  }[] = [];
  let timers: { at: number; act: () => void }[] = [];
  let now = 0;
  let isSignedOut = false;
  let state = initialState;
  const link = makeLink(
    {
      openSocket: (path, { frame, closed }) => {
        const socket = { path, sent: [] as string[], isOpen: true, wasClosed: false, frame, closed };
        sockets.push(socket);
        return {
          isOpen: () => socket.isOpen,
          send: (text) => socket.sent.push(text),
          close: () => {
            socket.isOpen = false;
            socket.wasClosed = true;
          },
        };
      },
      after: (ms, act) => {
        const timer = { at: now + ms, act };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
      random: () => 1,
      isSignedOut: () => Promise.resolve(isSignedOut),
    },
    () => state,
    (action) => {
      state = reduce(state, action);
    },
  );
  const latest = () => {
    const socket = sockets.at(-1);
    if (socket === undefined) throw new Error('No socket was opened.');
    return socket;
  };
  return {
    link,
    sockets,
    latest,
    state: () => state,
    signOut: () => {
      isSignedOut = true;
    },
    say: (...events: LiveEvent[]) => {
      for (const event of events) latest().frame(JSON.stringify(event));
    },
    pass: (ms: number) => {
      const until = now + ms;
      for (;;) {
        const due = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        timers = timers.filter((timer) => timer !== due);
        now = due.at;
        due.act();
      }
      now = until;
    },
  };
};

const ready = (revision: number): LiveEvent => ({ type: 'ready', revision, runner_ids: [], hold: null });
const plan = (revision: number): LiveEvent => ({ type: 'plan', plan: aPlan({ revision }) });
const settled = () => new Promise((resolve) => setImmediate(resolve));

const live = () => {
  const world = makeWorld();
  world.link.start();
  world.say(ready(7));
  return world;
};

describe('the page’s link to the hub', () => {
  test('starts with a snapshot and is live when that is whole', () => {
    const world = makeWorld();
    world.link.start();
    expect(world.latest().path).toBe('/live?snapshot=1');
    world.say(plan(3));
    expect(world.state().link).toBe('connecting');
    world.say(ready(7));
    expect(world.state().link).toBe('live');
  });

  test('resumes where it stopped', () => {
    const world = live();
    world.say(plan(9));
    world.latest().closed(1006);
    expect(world.state().link).toBe('offline');
    world.pass(500);
    expect(world.latest().path).toBe('/live?after=9');
    expect(world.state().link).toBe('offline');
    world.say(ready(9));
    expect(world.state().link).toBe('live');
  });

  test('asks for a snapshot again when the first one was cut off', () => {
    const world = makeWorld();
    world.link.start();
    world.say(plan(3));
    world.latest().closed(1006);
    world.pass(500);
    expect(world.latest().path).toBe('/live?snapshot=1');
  });

  test('starts anew at a hub that knows less than the page has seen', () => {
    const world = live();
    world.latest().closed(1006);
    world.pass(500);
    world.say(ready(2));
    expect(world.latest().path).toBe('/live?snapshot=1');
    expect(world.state().link).not.toBe('live');
    world.say(ready(2));
    expect(world.state()).toMatchObject({ link: 'live', revision: 2 });
  });

  test('starts anew when too much has changed since it was here', () => {
    const world = live();
    world.latest().closed(1006);
    world.pass(500);
    expect(world.latest().path).toBe('/live?after=7');
    world.say({ ...ready(9), missed: true } as LiveEvent);
    expect(world.latest().path).toBe('/live?snapshot=1');
    world.say(ready(9));
    expect(world.state()).toMatchObject({ link: 'live', revision: 9 });
  });

  test('is offline when a ping is not answered, and not while pings are', () => {
    const world = live();
    world.pass(20_000);
    expect(world.latest().sent).toContain(PING);
    world.latest().frame(PONG);
    world.pass(20_000);
    expect(world.state().link).toBe('live');
    world.pass(5_000);
    expect(world.sockets[0]?.wasClosed).toBe(true);
    expect(world.state().link).toBe('offline');
  });

  test('does not count as live after sleep before the hub has answered', () => {
    const world = live();
    world.link.check();
    expect(world.state().link).toBe('checking');
    expect(world.latest().sent).toEqual(expect.arrayContaining([PING]));
    world.latest().frame(PONG);
    expect(world.state().link).toBe('live');
  });

  test('gives up a dead socket soon after sleep', () => {
    const world = live();
    world.link.check();
    world.pass(5_000);
    expect(world.state().link).toBe('offline');
    world.pass(500);
    expect(world.sockets).toHaveLength(2);
  });

  test('reconnects at once when the network is back', () => {
    const world = live();
    world.link.lost();
    expect(world.state().link).toBe('offline');
    world.link.check();
    expect(world.sockets).toHaveLength(2);
  });

  test('says that it is offline as long as it is, however often it tries', () => {
    const world = live();
    world.latest().closed(1006);
    for (let round = 0; round < 5; round += 1) {
      world.pass(20_000);
      expect(world.state().link).toBe('offline');
      world.latest().closed(1006);
    }
    expect(world.sockets.length).toBeGreaterThan(4);
  });

  test('gives up a socket that never gets ready', () => {
    const world = makeWorld();
    world.link.start();
    world.pass(21_000);
    expect(world.sockets).toHaveLength(2);
  });

  test('stops when the session has ended', async () => {
    const world = live();
    world.latest().closed(CLOSE.unauthenticated);
    expect(world.state().link).toBe('signed_out');
    world.pass(60_000);
    world.link.check();
    expect(world.sockets).toHaveLength(1);
  });

  test('finds out that a refused socket means nobody is signed in', async () => {
    const world = makeWorld();
    world.signOut();
    world.link.start();
    world.latest().closed(1006);
    await settled();
    expect(world.state().link).toBe('signed_out');
  });

  test.each(['{"type":"new_kind"}', 'not json'])('stops rather than pass over %j', (frame) => {
    const world = live();
    world.latest().frame(frame);
    expect(world.state().link).toBe('outdated');
    world.pass(60_000);
    expect(world.sockets).toHaveLength(1);
  });

  test('hears nothing more from a socket that it let go', () => {
    const world = live();
    const first = world.latest();
    world.link.lost();
    world.pass(500);
    first.frame(JSON.stringify(ready(99)));
    first.closed(CLOSE.unauthenticated);
    expect(world.state()).toMatchObject({ link: 'offline', revision: 7 });
  });

  test('asks again for the output it watches, from where it stopped', () => {
    const world = live();
    const { plan_id } = aPlan();
    world.link.watch(plan_id);
    expect(world.latest().sent).toEqual([JSON.stringify({ type: 'watch_output', plan_id, after: 0 })]);
    const chunk = { seq: 0, step: 0, stream: 'stdout', offset: 0, data: 'x' } as const;
    world.say({ type: 'output', plan_id, chunks: [chunk] });
    world.latest().closed(1006);
    world.pass(500);
    world.say(ready(7));
    expect(world.latest().sent).toEqual([JSON.stringify({ type: 'watch_output', plan_id, after: 1 })]);
    world.link.watch(null);
    expect(world.latest().sent.at(-1)).toBe(JSON.stringify({ type: 'watch_output', plan_id: null }));
  });
});

test('waits longer each time, up to a limit, and never in step with others', () => {
  expect([0, 1, 2, 3].map((attempt) => backoffMs(attempt, 1))).toEqual([500, 1_000, 2_000, 4_000]);
  expect(backoffMs(1_000, 1)).toBe(20_000);
  expect(backoffMs(3, 0)).toBe(2_000);
});
