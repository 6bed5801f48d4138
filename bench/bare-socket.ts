import { WebSocket } from 'ws';

/** The least that a runner could be: Node, `ws`, one open socket, a heartbeat. Says when it is open. */
const socket = new WebSocket(process.argv[2] ?? '');
socket.on('open', () => {
  process.stdout.write('open\n');
  setInterval(() => socket.ping(), 15_000);
});
