/**
 * Words that a full stop shortens. All lower case and without the last full stop; inner ones stay ("p.m").
 * `open` ones always have more to come ("Dr. Moor"); `either` ones may also close a sentence ("at 5 p.m. The …").
 */
export interface Abbreviations {
  readonly open: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
  /** Open only before a number: "No. 4", "Jan. 12". */
  readonly beforeNumber: ReadonlySet<string>;
  /** Whether a full stop makes an ordinal of a number: "am 3. Oktober". */
  readonly ordinals?: true;
}

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

const english: Abbreviations = {
  open: words(`
    mr mrs ms messrs dr drs p.s ps prof rev fr hon st gen lt col maj capt cmdr cpl sgt pvt adm brig sen rep gov pres supt
    det insp atty vs v cf e.g i.e viz ca approx al esp incl excl
  `),
  either: words(`
    u.s u.k u.n e.u u.s.a u.s.s.r d.c l.a n.y a.m p.m a.d b.c b.c.e c.e ph.d m.d b.a m.a j.d esq jr sr inc corp co ltd
    llc plc bros etc dept univ assn assoc est ave blvd rd sq hwy mt min hr hrs sec ft in lb lbs oz kg km mi mph max tel
  `),
  beforeNumber: words(`
    jan feb mar apr jun jul aug sep sept oct nov dec no nos nr p pp para art ch chap fig figs sec sect vol vols ed eq
    ca c tab ver ext
  `),
};

const german: Abbreviations = {
  open: words(`
    dr prof hr fr frl st bzw ca d.h z.b z.t u.a u.u i.d.r i.a o.ä s.o s.u vgl vs evtl ggf inkl exkl sog bspw ehem geb
    gest gen abs art bd dipl ing jh lt max min mio mrd nr rd str tel verf zz zzt allg
  `),
  either: words('usw etc u.s.w u.v.m bd co gmbh std sek uhr'),
  beforeNumber: words('jan feb mär apr jun jul aug sep sept okt nov dez s nr abs art'),
  ordinals: true,
};

const french: Abbreviations = {
  open: words('m mm mme mmes mlle mlles dr pr me st ste cf p.ex c.-à-d env éd av bd vol chap'),
  either: words('etc j.-c apr'),
  beforeNumber: words('p pp art n no janv févr avr juil sept oct nov déc'),
};

const spanish: Abbreviations = {
  open: words(
    'sr sra sres srta dr dra d dña ud uds prof ing lic gral gob p.ej av avda cap vol fig st sto sta',
  ),
  either: words('etc ee.uu s.a a.m p.m a.c d.c'),
  beforeNumber: words('pág págs art núm n no ene feb abr jun jul ago sept oct nov dic'),
};

const italian: Abbreviations = {
  open: words('sig sigg sig.ra dott dott.ssa prof ing avv on sen gen s ss p.es cfr ca cap vol'),
  either: words('ecc s.p.a s.r.l a.c d.c'),
  beforeNumber: words('pag pagg art n nn gen feb mar apr giu lug ago set ott nov dic'),
};

const portuguese: Abbreviations = {
  open: words('sr sra srs dr dra prof profa eng exmo exma d p.ex av cap vol fig gen cel'),
  either: words('etc s.a ltda a.c d.c'),
  beforeNumber: words('pág págs art n núm jan fev abr jun jul ago set out nov dez'),
};

const russian: Abbreviations = {
  open: words('г гг им ул пр просп д стр т.е т.к т.н напр см ср акад проф доц св о'),
  either: words('т.д т.п др пр руб коп тыс млн млрд в вв н.э'),
  beforeNumber: words('с стр рис табл гл п пп ст янв февр апр авг сент окт нояб дек'),
};

const none: Abbreviations = { open: words(''), either: words(''), beforeNumber: words('') };

const byLanguage: Readonly<Record<string, Abbreviations>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  ru: russian,
};

/** For a BCP 47 tag; a language without a list has none, an unknown one is read as English. */
export function abbreviationsFor(language: string | undefined): Abbreviations {
  if (!language) return english;
  return byLanguage[language.split('-')[0]?.toLowerCase() ?? ''] ?? none;
}
