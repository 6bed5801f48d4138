import { once } from 'node:events';
import { createServer } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { localUrl, networkUrl, reservePort } from '../../../runner/hub/listen-address.ts';
import { isLoopback } from '../../../shared/loopback.ts';

const address = (text: string, internal = false): NetworkInterfaceInfo => ({
  address: text,
  family: 'IPv4',
  internal,
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: `${text}/24`,
});

describe('the addresses of a hub', () => {
  it('are reachable ones for this machine', () => {
    expect(localUrl('0.0.0.0', 8787)).toBe('http://127.0.0.1:8787');
    expect(localUrl('::1', 1)).toBe('http://[::1]:1');
    expect(localUrl('192.168.1.5', 1)).toBe('http://192.168.1.5:1');
  });

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('%s is for this machine only', (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(networkUrl(host, 8787)).toBeUndefined();
  });

  it('on the network are those of a real interface', () => {
    const interfaces = {
      lo: [address('127.0.0.1', true)],
      docker0: [address('172.17.0.1')],
      eth1: [address('169.254.3.4')],
      wlan0: [address('192.168.1.5')],
    };
    expect(networkUrl('0.0.0.0', 8787, interfaces)).toBe('http://192.168.1.5:8787');
    expect(networkUrl('0.0.0.0', 8787, { lo: interfaces.lo })).toBeUndefined();
    expect(networkUrl('10.0.0.7', 8787, interfaces)).toBe('http://10.0.0.7:8787');
  });
});

describe('the port', () => {
  it('is refused with the cure when another program has it', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const taken = server.address();
    const port = typeof taken === 'object' && taken !== null ? taken.port : 0;
    await expect(reservePort('127.0.0.1', port)).rejects.toThrow(
      `Port ${port} is in use by another program. End that program, or choose another port: npm start -- --port ${port + 1}`,
    );
    server.close();
  });

  it('is a free one for 0', async () => {
    expect(await reservePort('127.0.0.1', 0)).toBeGreaterThan(0);
  });

  it('is refused at an address that this machine does not have', async () => {
    await expect(reservePort('192.0.2.1', 0)).rejects.toThrow('is not an address of this machine');
  });
});
