import { expect, it } from 'vitest';
import { judgeAnswer } from '../../../runner/connection/judge-answer.ts';

it('says of a page of a guest network what to do there', () => {
  const answer = {
    kind: 'answered',
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: '<html>',
  } as const;
  expect(judgeAnswer(answer)).toEqual({
    kind: 'retry',
    detail:
      'What answers there is not a hub: it said 200 with text/html instead of opening a WebSocket. Check the address; in a guest network sign in at its page first.',
  });
});
