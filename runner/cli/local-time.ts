/** The time of day of an ISO 8601 time, as people here write it. */
export const clock = (time: string): string =>
  new Date(time).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
