import { describe, expect, it } from 'vitest';
import { runnerUrl } from '../../../runner/connection/dial.ts';

describe("the address of the runner's socket", () => {
  it.each([
    ['http://127.0.0.1:8787', 'ws://127.0.0.1:8787/runner'],
    ['https://hub.example', 'wss://hub.example/runner'],
    ['https://hub.example/team/', 'wss://hub.example/team/runner'],
    ['https://hub.example/?a=1#b', 'wss://hub.example/runner'],
  ])('%s gives %s', (given, expected) => {
    expect(runnerUrl(given)).toBe(expected);
  });
});
