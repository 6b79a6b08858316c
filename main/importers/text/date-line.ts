const word = String.raw`[\p{L}\p{M}]{2,12}\.?`;
const weekday = String.raw`(?:${word},?\s+)?`;
const day = String.raw`(?<day>\d{1,2})`;
const month = String.raw`(?<month>[\p{L}\p{M}]{2,15})\.?`;
const year = String.raw`(?:1[89]|20)\d\d`;
const time = String.raw`(?:,?\s+(?:[\p{L}\p{M}]{1,3}\s+)?\d{1,2}[:.h]\d{2}(?:\s?[\p{L}.]{1,5}){0,2})?`;

const inNumbers = new RegExp(
  `^(?:${[
    String.raw`${year}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d\S*)?`,
    String.raw`\d{1,2}([./-])\s?\d{1,2}\1\s?${year}${time}`,
    String.raw`${year}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]`,
  ].join('|')})$`,
  'u',
);
const inWords = [
  String.raw`${weekday}(?:le\s+)?${day}(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?${month},?\s+(?:de\s+)?${year}${time}`,
  String.raw`${weekday}${month}\s+${day}(?:st|nd|rd|th)?,?\s+${year}${time}`,
].map((pattern) => new RegExp(`^${pattern}$`, 'u'));

/** A day and nothing else, in the ways of many languages. */
export function isDateLine(text: string): boolean {
  if (text.length > 60) return false;
  if (inNumbers.test(text)) return isDayAndMonth(text);
  return inWords.some((pattern) => {
    const { day = '', month = '' } = pattern.exec(text)?.groups ?? {};
    return Number(day) >= 1 && Number(day) <= 31 && monthNames().has(plain(month));
  });
}

/** Whichever of the two is first: of what is left without the year. */
function isDayAndMonth(text: string): boolean {
  const [one = 0, other = 0] = (text.match(/\d+/g) ?? [])
    .filter((digits) => digits.length < 4)
    .map(Number);
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  return less >= 1 && less <= 12 && more <= 31;
}

const locales =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro hr sl tr ru uk bg el ca id vi hi ar fa he'.split(
    ' ',
  );

let names: ReadonlySet<string> | undefined;

/** As they stand alone and beside a day, long and short. Made when a line first looks like a date: there are hundreds. */
function monthNames(): ReadonlySet<string> {
  names ??= new Set(
    locales.flatMap((locale) =>
      (['long', 'short'] as const).flatMap((length) =>
        [{ month: length }, { month: length, day: 'numeric' } as const].flatMap((options) => {
          const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, options);
          return Array.from({ length: 12 }, (_, at) => {
            const parts = format.formatToParts(new Date(2026, at, 15));
            return plain(parts.find(({ type }) => type === 'month')?.value ?? '');
          });
        }),
      ),
    ),
  );
  return names;
}

const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');
