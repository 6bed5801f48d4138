import { afterEach, describe, expect, test, vi } from 'vitest';

// By a name that the type check does not follow: what it names exists in service workers only.
const PUSH: string = '../../worker/app/service-worker/push.ts';
const { listenForNotificationClicks, listenForPush }: Record<string, (scope: object) => void> = await import(
  /* @vite-ignore */ PUSH
);

const ANDROID = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile';
const ID = '20250115_143022_a1b2c3d4';
const PLAN = {
  life: { state: 'pending', decision: null },
  verdict: { risk: 'medium' },
  document: { steps: [{}], runner: { name: 'BUILD-02' }, requester: { name: 'agent' } },
};
const DENIED = { ...PLAN, life: { state: 'denied', decision: { kind: 'denied', by: { name: 'Ana' } } } };

interface Shown {
  readonly title: string;
  readonly tag?: string;
  readonly body?: string;
  readonly data?: unknown;
  readonly actions?: readonly { readonly action: string }[];
}

/** A service worker's surroundings, with what is shown in them. */
const aWorker = (
  userAgent: string,
  pages: object[] = [],
  browser: { readonly beforeShown?: () => Promise<void>; readonly beforeAsked?: () => void } = {},
) => {
  const listeners = new Map<string, (event: unknown) => void>();
  let shown: Shown[] = [];
  const opened: string[] = [];
  const scope = {
    navigator: { userAgent },
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    registration: {
      showNotification: async (title: string, options: Omit<Shown, 'title'>) => {
        await browser.beforeShown?.();
        shown = [...shown.filter(({ tag }) => tag !== options.tag), { title, ...options }];
      },
      getNotifications: async ({ tag }: { tag: string }) => {
        browser.beforeAsked?.();
        return shown
          .filter((each) => each.tag === tag)
          .map((each) => ({
            close: () => {
              shown = shown.filter((other) => other !== each);
            },
          }));
      },
    },
    clients: { matchAll: async () => pages, openWindow: async (path: string) => opened.push(path) },
  };
  listenForPush?.(scope);
  listenForNotificationClicks?.(scope);
  const tell = async (type: string, event: object): Promise<void> => {
    let work: Promise<unknown> = Promise.resolve();
    listeners.get(type)?.({
      ...event,
      waitUntil: (promise: Promise<unknown>) => {
        work = promise;
      },
    });
    await work;
  };
  return {
    opened,
    shown: () => shown,
    push: (message: unknown) => tell('push', { data: { json: () => message } }),
    click: (notification: Shown | undefined, action = '') =>
      tell('notificationclick', {
        notification: { close: () => undefined, data: notification?.data },
        action,
      }),
  };
};

const hubAnswers = (plan: unknown, status = 200) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(plan ?? {}, { status }));

afterEach(() => vi.restoreAllMocks());

describe('a push message', () => {
  test('shows a waiting plan with a button to read and one to deny it, none to approve', async () => {
    hubAnswers(PLAN);
    const worker = aWorker(ANDROID);
    await worker.push({ kind: 'plan', id: ID });
    expect(worker.shown()).toMatchObject([
      { title: 'Medium risk on BUILD-02', tag: ID, body: 'agent asks to run 1 step.' },
    ]);
    expect(worker.shown()[0]?.actions?.map(({ action }) => action)).toEqual(['open', 'deny']);
  });

  test('shows something also when the hub does not answer, or the message is of a newer hub', async () => {
    hubAnswers(undefined, 401);
    const worker = aWorker(ANDROID);
    await worker.push({ kind: 'plan', id: ID });
    await worker.push({ kind: 'something-new' });
    expect(worker.shown().map(({ title }) => title)).toEqual(['A plan waits for you', 'Provara']);
  });

  test('closes what was decided elsewhere', async () => {
    hubAnswers(PLAN);
    const worker = aWorker(ANDROID);
    await worker.push({ kind: 'plan', id: ID });
    await worker.push({ kind: 'decided', id: ID });
    expect(worker.shown()).toEqual([]);
  });

  test('closes what is decided while it is still being shown, and asks the browser for it only then', async () => {
    let endShowing = (): void => undefined;
    const asked: string[] = [];
    hubAnswers(PLAN);
    const worker = aWorker(ANDROID, [], {
      beforeShown: () =>
        new Promise<void>((resolve) => {
          asked.push('show');
          endShowing = resolve;
        }),
      beforeAsked: () => void asked.push('ask'),
    });
    const waits = worker.push({ kind: 'plan', id: ID });
    await vi.waitFor(() => expect(asked).toEqual(['show']));
    const decided = worker.push({ kind: 'decided', id: ID });
    await Promise.resolve();
    expect(asked).toEqual(['show']);
    endShowing();
    await Promise.all([waits, decided]);
    expect(asked).toEqual(['show', 'ask']);
    expect(worker.shown()).toEqual([]);
  });

  test('shows the next one also when one could not be shown', async () => {
    let fails = 1;
    hubAnswers(PLAN);
    const worker = aWorker(ANDROID, [], {
      beforeShown: async () => {
        fails -= 1;
        if (fails >= 0) throw new Error('No permission.');
      },
    });
    const [refused] = await Promise.allSettled([
      worker.push({ kind: 'plan', id: ID }),
      worker.push({ kind: 'test' }),
    ]);
    expect(refused.status).toBe('rejected');
    expect(worker.shown()).toMatchObject([{ title: 'Provara' }]);
  });

  test('shows nothing that waits when it comes after the decision', async () => {
    hubAnswers(DENIED);
    const worker = aWorker(ANDROID);
    await worker.push({ kind: 'plan', id: ID });
    expect(worker.shown()).toEqual([]);
  });

  test('on an iPhone, which lets no message close one, says instead who decided', async () => {
    hubAnswers(DENIED);
    const worker = aWorker(IPHONE);
    await worker.push({ kind: 'decided', id: ID });
    expect(worker.shown()).toMatchObject([
      { title: 'Already denied', tag: ID, body: 'By Ana. Nothing to do.' },
    ]);
  });
});

describe('a touch on a notification', () => {
  test('opens the plan, in a page that is open where there is one', async () => {
    hubAnswers(PLAN);
    const page = { navigate: vi.fn(), focus: vi.fn() };
    const worker = aWorker(ANDROID, [page]);
    await worker.push({ kind: 'plan', id: ID });
    await worker.click(worker.shown()[0]);
    expect(page.navigate).toHaveBeenCalledWith(`/p/${ID}`);
    expect(page.focus).toHaveBeenCalled();
    expect(worker.opened).toEqual([]);

    const alone = aWorker(ANDROID);
    await alone.push({ kind: 'plan', id: ID });
    await alone.click(alone.shown()[0], 'open');
    expect(alone.opened).toEqual([`/p/${ID}`]);
  });

  test('on its Deny says no to the hub, and says when that failed', async () => {
    const fetching = hubAnswers(PLAN);
    const worker = aWorker(ANDROID);
    await worker.push({ kind: 'plan', id: ID });
    const [waiting] = worker.shown();
    await worker.click(waiting, 'deny');
    expect(fetching.mock.lastCall).toMatchObject([`/deny/${ID}`, { method: 'POST' }]);
    expect(worker.opened).toEqual([]);
    fetching.mockResolvedValue(new Response(null, { status: 409 }));
    await worker.click(waiting, 'deny');
    expect(worker.shown()).toMatchObject([{ title: 'It could not be denied' }]);
  });
});
