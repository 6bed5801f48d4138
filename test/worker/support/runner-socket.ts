import { type HubMessage, hubMessageSchema } from '../../../shared/protocol.ts';
import type { SaidOutput } from '../../support/output-frame.ts';
import { Frames } from './frames.ts';
import { frameOf, rememberRun, type Sayable } from './signed-message.ts';

/**
 * The runner's end of a real socket. Await what a message brings about before you say the next one: the
 * test pool may hand the hub two frames in the wrong order, which workerd itself never does.
 */
export class RunnerSocket extends Frames<HubMessage> {
  constructor(socket: WebSocket) {
    super(socket, (text) => rememberRun(hubMessageSchema.parse(JSON.parse(text))));
  }

  say(message: Sayable): void {
    this.socket.send(frameOf(message));
  }

  /** Sends output and waits until the hub has stored it. */
  async print(message: SaidOutput): Promise<void> {
    this.say(message);
    await this.nextOf('output_ack');
  }
}
