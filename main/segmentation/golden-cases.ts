import { burmese, chinese, hindi, japanese, marathi } from './golden/asian.ts';
import { english } from './golden/english.ts';
import { danish, dutch, german } from './golden/germanic.ts';
import { amharic, arabic, armenian, greek, persian, urdu } from './golden/near-eastern.ts';
import { french, italian, portuguese, spanish } from './golden/romance.ts';
import { bulgarian, czech, kazakh, polish, russian, slovak, ukrainian } from './golden/slavic.ts';

/** By BCP 47 language. `|` stands where a sentence ends; what is around it is white space of the text. */
export const goldenCases: Readonly<Record<string, readonly string[]>> = {
  en: english,
  de: german,
  nl: dutch,
  da: danish,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  ru: russian,
  uk: ukrainian,
  bg: bulgarian,
  pl: polish,
  sk: slovak,
  cs: czech,
  kk: kazakh,
  ar: arabic,
  fa: persian,
  ur: urdu,
  hy: armenian,
  am: amharic,
  el: greek,
  hi: hindi,
  mr: marathi,
  my: burmese,
  zh: chinese,
  ja: japanese,
};
