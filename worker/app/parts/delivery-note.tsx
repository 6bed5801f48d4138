import { agoWords } from '../words/time-words.ts';

/** How the last message went. */
export const DeliveryNote = (props: {
  readonly deliveredAt: string | null;
  readonly trouble: string | null;
  readonly now: number;
}) => {
  const { deliveredAt, trouble, now } = props;
  return (
    <>
      <p class="quiet">
        {deliveredAt === null
          ? 'nothing was sent yet'
          : `last message taken ${agoWords(Date.parse(deliveredAt), now)}`}
      </p>
      {trouble !== null && (
        <p class="warning" role="status">
          The last message did not arrive: {trouble}.
        </p>
      )}
    </>
  );
};
