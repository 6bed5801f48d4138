/** In place of what the hub did not answer. The bar at the top announces that there is no connection; this is only read. */
export const NotSaid = ({ what }: { readonly what: string }) => (
  <p class="warning">
    The hub did not say {what}. It is asked again by itself; if this stays, reload the page.
  </p>
);
