// Plays the contract's cases with the client as it is built, and prints what each gave as a line of JSON. For Deno and
// Bun: given are the client, the token and the file of the cases.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import type * as Client from '../../clients/typescript/client.ts';
import { type ContractCall, playCase } from '../support/typescript-contract.ts';

const [, , clientFile = '', token = '', casesFile = ''] = argv;
const client: typeof Client = await import(pathToFileURL(clientFile).href);
const cases: readonly ContractCall[] = JSON.parse(readFileSync(casesFile, 'utf8'));
const played = await Promise.all(cases.map((each) => playCase(client, token, each)));
for (const { outcome } of played) console.log(JSON.stringify(outcome));
