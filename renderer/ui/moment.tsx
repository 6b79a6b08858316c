import { messages } from '../messages/messages.ts';

/** When something was done, in the words of whoever looks. */
export function Moment({ iso }: { readonly iso: string }) {
  return (
    <time dateTime={iso} title={new Date(iso).toLocaleString(messages().locale)}>
      {momentIn(iso, new Date())}
    </time>
  );
}

/** The time of day if it was on the same day, and else the date, with the year if that is another. */
export function momentIn(iso: string, now: Date): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  if (moment.toDateString() === now.toDateString())
    return moment.toLocaleTimeString(messages().locale, { hour: '2-digit', minute: '2-digit' });
  return moment.toLocaleDateString(messages().locale, {
    day: 'numeric',
    month: 'short',
    ...(moment.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  });
}
