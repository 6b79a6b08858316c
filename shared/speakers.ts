/** Who is said to say a sentence, as far as its own text tells. */
export interface Speaker {
  readonly kind: 'quoted' | 'reported';
  /** As written, without what is told about the person. */
  readonly name: string;
}

const title = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Rev|St|Hr|Fr|M|Mme|Sr|Sra)\.?\s+)?`;
/**
 * Capitals and letters by ranges and by what is none: the classes of Unicode have hundreds of ranges each, and a pattern that
 * names them twenty times takes longer to make than a screen has for all it shows.
 */
const capital = '[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿΆ-ΏΑ-ΫЀ-ЯҊ-ӿ]';
const inWord = String.raw`[^\s\d,;:!?()[\]{}<>"“”«»„‚‹›…–—/\\|@#$%&*+=~^_]`;
const inPlainWord = inWord.replace('[^', '[^.');
const part = `${capital}${inWord}{0,30}`;
const particle = `(?:de|del|della|di|da|dos|van|von|der|den|al|el|bin|ibn|la|le)`;
const person = String.raw`${title}${part}(?:\s+(?:${particle}\s+){0,2}${part}){0,4}`;
const body = String.raw`(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s+(?:${inPlainWord}{2,20}\s+){0,3}${inPlainWord}{2,20}`;
const speakers = `(?:${person}|${body})`;
const pronoun = `(?:[Hh]e|[Ss]he|[Tt]hey|[Ee]r|[Ss]ie|[Ii]l|[Ee]lle)`;
const verbs = `(?:said|says|told|tells|asked|asks|added|adds|wrote|writes|replied|warned|warns|argued|argues|claimed|claims|insisted|insists|explained|explains|announced|stated|noted|admitted|acknowledged|suggested|predicted|recalled|tweeted|posted|declared|testified|cautioned|complained|promised|sagte|sagt|erklärte|betonte|warnte|schrieb|déclaré|affirmé|dit|expliqué|dijo|afirmó|declaró|explicó|disse|affirmato)`;

const quoteAny = /[“”"«»„]/u;
/** Put before each verb of saying, once: to name all of them wherever a pattern wants one makes it twenty times as slow to make. */
const sign = '\u0002';
const verbWord = new RegExp(`(?<![a-zà-ÿ])${verbs}(?![a-zà-ÿ])`, 'g');
const verb = `${sign}[A-Za-zÀ-ÿ]+`;
const anySource = /ccording\s+to|[Ll]aut|[Ss]elon|[Ss]egún|[Ss]econdo|[Ss]egundo/;

/** Each is made with the first sentence that has the word without which it cannot match. */
const patterns = {
  afterVerb: String.raw`(?:["”»“],?|«,)\s+(?:a\s+|ha\s+)?${verb}\s+(${speakers})|^\s*${verb}\s+(${speakers})`,
  beforeVerb: String.raw`(?:^|["”»“,]\s*|\b(?:but|and|when|as|while|after)\s+)(${speakers})(?:,[^,“”"]{3,80},)?\s+(?:has\s+|had\s+|also\s+|later\s+|a\s+|ha\s+)?${verb}`,
  accordingTo: String.raw`\b(?:[Aa]ccording\s+to|[Ll]aut|[Ss]elon|[Ss]egún|[Ss]econdo|[Ss]egundo)\s+(${speakers})`,
  pronounSays: String.raw`(?:^|["”»“,]\s*)${pronoun}\s+(?:also\s+|later\s+)?${verb}|(?:["”»“],?|«,)\s+${verb}\s+${pronoun}\b`,
};

const made: { [Name in keyof typeof patterns]?: RegExp } = {};

function pattern(name: keyof typeof patterns): RegExp {
  made[name] ??= new RegExp(patterns[name]);
  return made[name];
}

/** Words that begin a sentence with a capital and are nobody. */
const nobody =
  /^(?:(?:It|This|That|There|These|Those|We|I|You|What|When|Where|Who|Why|How|If|But|And|Yet|So|As|In|On|At|For|By|Nobody|Everybody|Some|Many|Most|All|One|The|A|An|He|She|They|His|Her|Their|Its)$|(?:the|a|an|its|their|his|her)\s+(?:day|year|week|month|time|other|same|first|last|one|more|most)\b)/u;

/** Longer sentences are looked at only as far as this: rules must cost the same however long a text is. UTF-16 units. */
const reach = 1_200;

/**
 * The speaker that a sentence names. `earlier` is whoever spoke before, for a sentence that says "he said" or goes on
 * inside the quotation marks. Precision first: undefined rather than a guess.
 */
export function speakerOf(
  sentence: string,
  earlier?: Speaker,
  opened = false,
): Speaker | undefined {
  const text = sentence.slice(0, reach);
  const kind = quoteAny.test(text) || opened ? 'quoted' : 'reported';
  const signed = text.replace(verbWord, `${sign}$&`);
  const speaks = signed !== text;
  if (speaks) {
    const said = pattern('afterVerb').exec(signed);
    const name =
      cleaned(said?.[1] ?? said?.[2]) ?? cleaned(pattern('beforeVerb').exec(signed)?.[1]);
    if (name) return { kind, name };
  }
  const source = anySource.test(text) ? cleaned(pattern('accordingTo').exec(text)?.[1]) : undefined;
  if (source) return { kind: quoteAny.test(text) ? 'quoted' : 'reported', name: source };
  if (!earlier) return undefined;
  if (speaks && pattern('pronounSays').test(signed)) return { kind, name: earlier.name };
  const whole = /^[“"«„»]/u.test(text.trim()) && /[”"»“«]$/u.test(text.trim());
  return whole || opened ? { kind: 'quoted', name: earlier.name } : undefined;
}

/** What ends a quotation, by what begins it: “ ends German ones, as " does where keyboards have no other, and « those of books. */
const endings: Readonly<Record<string, string>> = { '“': '”“', '„': '“”"', '«': '»', '»': '«' };
/** The signs of quotations, those first that stand where one begins. */
const quoteSigns = /(?<![^\s:([–—‘‚])([“„](?=\S)|«|»(?=[^\s,.;:!?]))|[“”"«»]/gu;

/** The sign of the quotation that a text leaves open, or none: the next sentence is still inside. */
export function quoteLeftOpen(text: string, opened = ''): string {
  let open = opened;
  for (const [sign, begins] of text.matchAll(quoteSigns)) {
    if (!open) open = begins ?? '';
    else if (!begins && endings[open]?.includes(sign)) open = '';
  }
  return open;
}

function cleaned(name: string | undefined): string | undefined {
  const plain = name
    ?.replaceAll(sign, '')
    .replace(/[\s,.]+$/u, '')
    .trim();
  return plain && !nobody.test(plain) ? plain : undefined;
}
