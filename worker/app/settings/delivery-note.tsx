import { sentWords } from '../words/notification-words.ts';

/** How the last message went. */
export const DeliveryNote = (props: {
  readonly deliveredAt: string | null;
  readonly trouble: string | null;
  readonly now: number;
}) => (
  <p class={props.trouble === null ? 'quiet' : 'warning'}>
    {sentWords(props.deliveredAt, props.trouble, props.now)}
  </p>
);
