/** Words before a colon that introduce something and are nobody's name, in any capitals. */
const noName =
  /^(?:notes?|warning|caution|tip|hint|update|updated|correction|editor['’]?s note|disclaimer|disclosure|important|example|summary|conclusion|abstract|introduction|background|source|sources|sources?|photo|image|video|credit|caption|read more|see also|related|ingredients|method|directions|serves|yield|prep(?:aration)?(?: time)?|cook(?:ing)? time|total time|q|a|question|answer|frage|antwort|step \w+|part \w+|chapter \w+|section \w+|day \w+|week \w+|date|time|when|where|who|what|why|how|place|location|venue|address|phone|tel|telephone|fax|e-?mail|web|website|url|http|https|price|cost|name|title|subject|from|to|cc|bcc|re|fwd|sent|tags?|topics?|category|categories|author|by|published|posted|language|duration|rating|score|final score|half-?time|full-?time|result|goals?|attendance|breaking|live|exclusive|watch|listen|referee|pros|cons|verdict|fact|claim|myth|rumou?r|truth|p\.?s|nb|n\.b|achtung|hinweis|quelle|stand|foto|nota|fuente|remarque)$/i;
/** Words that may stand small in a name. */
const particle =
  /^(?:of|the|von|van|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|and|und|et|y|zu|zur|&)$/;
const capitalised = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*$/u;
/** "SPEAKER 2", as machines call voices they cannot name; any other word with a number is a step, a table, a round. */
const numbered =
  /^(?:(?:audience|jury|panel) )?(?:speaker|voice|sprecher(?:in)?|interviewer|interviewee|participant|respondent|moderator|guest|host|caller|witness|panell?ist|person|man|woman|student|member)[ _]#?\d{1,2}$/i;

/**
 * Whether this can be what a transcript calls a speaker: one to five words, capitalised but for particles like "von".
 */
export function isSpeakerName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length > 5 || name.length > 60 || noName.test(name.trim())) return false;
  if (numbered.test(name.trim())) return true;
  const [first = '', ...rest] = words;
  return (
    capitalised.test(first) && rest.every((word) => capitalised.test(word) || particle.test(word))
  );
}

export function isAllCapitals(name: string): boolean {
  return /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);
}
