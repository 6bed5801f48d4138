import { WebSocket } from 'ws';

/**
 * The least that a runner could be: Node, `ws`, one open socket, a heartbeat. Says that it is open once the other side has
 * answered its first message: before that nobody knows that it is there.
 */
const socket = new WebSocket(process.argv[2] ?? '');
socket.on('open', () => socket.send('hello'));
socket.once('message', () => {
  process.stdout.write('open\n');
  setInterval(() => socket.ping(), 15_000);
});
