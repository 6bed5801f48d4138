import { describe, expect, it } from 'vitest';
import type { Answer } from '../../worker/app/api/answer.ts';
import { NO_LINK, stageAfterLook, stageAfterMaking } from '../../worker/app/devices/link-stage.ts';

const LINK = { id: 'k3v9q2ma', path: '/sign-in#x', expires_at: '2026-01-02T03:04:05.678Z' };
const refused = (status: number, code: string): Answer<never> => ({
  ok: false,
  problem: { status, code, detail: 'No.' },
});

describe('a look at a link', () => {
  it.each(['open', 'used', 'expired'] as const)('that the hub calls %s says so', (state) => {
    const value = { id: LINK.id, state, expires_at: LINK.expires_at };
    expect(stageAfterLook(LINK, { ok: true, value })).toEqual({ kind: state, link: LINK });
  });

  it('that the hub no longer knows does not say that nobody has used it', () => {
    expect(stageAfterLook(LINK, refused(404, 'not_found'))).toEqual({ kind: 'gone', link: LINK });
  });

  it('changes nothing when the hub could not be asked, also after its time', () => {
    expect(stageAfterLook(LINK, refused(0, 'unreachable'))).toBeUndefined();
    expect(stageAfterLook(LINK, refused(429, 'rate_limited'))).toBeUndefined();
  });
});

describe('a link that was made', () => {
  const outcome = (made: Answer<typeof LINK>, isShown: boolean) => {
    const withdrawn: string[] = [];
    const stage = stageAfterMaking(made, isShown, (id) => withdrawn.push(id));
    return { stage, withdrawn };
  };

  it('is shown where it was asked for', () => {
    expect(outcome({ ok: true, value: LINK }, true)).toEqual({
      stage: { kind: 'open', link: LINK },
      withdrawn: [],
    });
  });

  it('is withdrawn when its place was closed meanwhile', () => {
    expect(outcome({ ok: true, value: LINK }, false)).toEqual({ stage: undefined, withdrawn: [LINK.id] });
  });

  it('not, says why, and asks for nothing where nobody looks', () => {
    const no = refused(403, 'proof_required');
    expect(outcome(no, true)).toEqual({ stage: { ...NO_LINK, problem: 'No.' }, withdrawn: [] });
    expect(outcome(no, false)).toEqual({ stage: undefined, withdrawn: [] });
  });
});
