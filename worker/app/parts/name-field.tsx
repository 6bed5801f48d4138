/** Asks what people call something; the hub says which names it takes. */
export const NameField = (props: {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}) => (
  <label class="field">
    {props.label}
    <input
      type="text"
      value={props.name}
      maxLength={64}
      required
      autocomplete="off"
      onInput={(event) => props.onName(event.currentTarget.value)}
    />
  </label>
);
