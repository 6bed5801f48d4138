import { describe, expect, it } from 'vitest';
import { isDecidedWords, waitingWords } from '../../worker/app/service-worker/notification-words.ts';
import {
  ABILITY_WORDS,
  platformWords,
  pushAbility,
  sentWords,
} from '../../worker/app/words/notification-words.ts';
import { snippets } from '../../worker/app/words/snippet-words.ts';
import { NOW, NOW_MS } from './support/samples.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15';
const ANDROID = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0';
const here = {
  userAgent: ANDROID,
  touchPoints: 5,
  isSecure: true,
  hasPush: true,
  permission: 'default',
} as const;

describe('what a device is told about notifications', () => {
  it('is the way out where there can be none', () => {
    expect(pushAbility(here)).toBe('yes');
    expect(pushAbility({ ...here, isSecure: false })).toBe('wrong_address');
    expect(pushAbility({ ...here, permission: 'denied' })).toBe('denied');
    expect(pushAbility({ ...here, hasPush: false })).toBe('no_support');
    expect(pushAbility({ ...here, userAgent: IPHONE, hasPush: false })).toBe('needs_home_screen');
    expect(ABILITY_WORDS.needs_home_screen).toContain('Add to Home Screen');
  });

  it('says that an iPhone shows no buttons', () => {
    expect(platformWords({ userAgent: IPHONE, touchPoints: 5 })).toContain('no buttons');
    expect(platformWords({ userAgent: ANDROID, touchPoints: 5 })).toContain('denies it');
  });
});

describe('a notification', () => {
  const plan = {
    life: { state: 'pending', decision: null },
    verdict: { risk: 'high', summary: 'deletes everything' },
    document: {
      steps: [{ command: 'secret' }, {}],
      runner: { name: 'BUILD-02' },
      requester: { name: 'agent' },
    },
  };

  it('names risk, machine, agent and number of steps, and nothing of the command', () => {
    expect(waitingWords(plan)).toEqual({
      title: 'High risk on BUILD-02',
      body: 'agent asks to run 2 steps.',
    });
  });

  it('says something also when the hub did not, or when the plan waits no longer', () => {
    expect(waitingWords(undefined)).toMatchObject({ title: 'A plan waits for you' });
    expect(waitingWords({ ...plan, life: { state: 'denied' } })).toBe('decided');
    expect(isDecidedWords({ life: { decision: { kind: 'denied', by: { name: 'Ana' } } } })).toEqual({
      title: 'Already denied',
      body: 'By Ana. Nothing to do.',
    });
    expect(isDecidedWords(undefined).body).toBe('The plan waits no longer.');
  });

  it('lets an agent’s name neither hide nor reorder anything', () => {
    const named = { ...plan, document: { ...plan.document, requester: { name: 'a\u202Eb\u200B\nc' } } };
    expect(waitingWords(named)).toMatchObject({ body: 'abc asks to run 2 steps.' });
  });
});

it('the snippets of a token all carry address and token', () => {
  for (const { id, text, others = [] } of snippets('https://hub.example', 'pv_agent_x_y')) {
    for (const each of [text, ...others.map((other) => other.text)]) {
      expect(each, id).toContain('https://hub.example');
      expect(each, id).toContain('pv_agent_x_y');
    }
  }
});

describe('how messages to a device or channel went', () => {
  it('is said of what happened last', () => {
    const now = NOW_MS + 120_000;
    expect(sentWords(null, null, now)).toBe('No message has arrived there yet.');
    expect(sentWords(NOW, null, now)).toBe('Last message taken 2 min ago.');
    expect(sentWords(null, 'it answered 500', now)).toBe(
      'The last message did not arrive: it answered 500. None has arrived yet.',
    );
    expect(sentWords(NOW, 'it answered 500', now)).toBe(
      'The last message did not arrive: it answered 500. The last one that did: 2 min ago.',
    );
  });
});
