import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { machinesToName, snippets } from '../../worker/app/words/snippet-words.ts';
import { aRunner } from './support/samples.ts';

const textOf = (id: string, runner?: string): string =>
  snippets('https://hub.example', 'pv_agent_x_y', runner).find((snippet) => snippet.id === id)?.text ?? '';

it('names no machine where there is one', () => {
  for (const { text } of snippets('https://hub.example', 'pv_agent_x_y'))
    expect(text).not.toContain('runner');
});

it.each(['BUILD-02', "Ann's", `a'; touch x; "$(id)" \\ \u2019; calc`])(
  'names the machine as it is called: %s',
  (name) => {
    const [, body = ''] = /-d ('.*')\)$/m.exec(textOf('curl', name)) ?? [];
    const said = execFileSync('sh', ['-c', `printf %s ${body}`], { encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual({ command: 'hostname', note: 'a first try', runner: name });
    expect(textOf('python', name)).toContain(`, runner=${JSON.stringify(name)})`);
    const [, literal = ''] = /runner = '(.*)' \}/.exec(textOf('powershell', name)) ?? [];
    expect(literal.replaceAll(/(['\u2018-\u201b])\1/g, '$1')).toBe(name);
    expect(literal.replaceAll(/(['\u2018-\u201b])\1/g, '')).not.toMatch(/['\u2018-\u201b]/);
  },
);

it('lets a machine be chosen where there are several that were there, one that is online first', () => {
  const off = aRunner({ id: 'r1', name: 'OFF', online: false });
  const on = aRunner({ id: 'r2', name: 'ON' });
  const never = aRunner({ id: 'r3', name: 'NEVER', online: false, hello: null });
  expect(machinesToName([off, never])).toEqual([]);
  expect(machinesToName([off, never, on])).toEqual(['ON', 'OFF']);
});
