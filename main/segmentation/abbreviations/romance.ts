import type { AbbreviationLists } from './lists.ts';

export const fr: AbbreviationLists = {
  open: `
    m mm mme mmes mlle mlles dr drs me mgr pr st ste cf p.ex c.-à-d c.à.d env éd av ap bd boul bull cap cie coll conf dép
    dir éd ex fasc fig gén hab ill incl ing lt max min ms néol obs op préf prof réf reg rel rem sgt soc spéc suppl sup trad
    vb vol vs chap`,
  either: 'etc j.-c apr',
  beforeNumber: 'p pp art n no nº n° janv févr avr juil sept oct nov déc tél',
};

export const es: AbbreviationLists = {
  open: `
    sr sra sres sras srta dr dra dres d dña dn ud uds vd vds prof profa ing lic mt gral gob p.ej ej av avda c/ cap vol fig st
    sto sta fr mons rev arq cnel cía col ee dpto dto excmo excma ilmo ilma izq máx mín ntra pta pza rte sgto tfno tte aprox
    ca cf`,
  either: 'etc ee.uu uu s.a s.l a.m p.m a.c d.c cía ff.cc cd dd.hh',
  beforeNumber: 'pág págs art núm n no nº n° ene feb abr jun jul ago sept oct nov dic tel teléf',
};

export const it: AbbreviationLists = {
  open: `
    sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col cap magg ten mons s ss p.es
    es cfr ca dir amm psicol econ lett ing mons cav comm ecc.mo egr spett fig ill vol cap sez seg v vs min max all`,
  either: 'ecc etc s.p.a spa s.r.l a.c d.c a.m p.m',
  beforeNumber: 'pag pagg art artt n nn nr gen feb mar apr giu lug ago set sett ott nov dic tel',
};

export const pt: AbbreviationLists = {
  open: `
    sr sra srs sras dr dra drs prof profa eng enga exmo exma ilmo ilma d p.ex ex av cap vol fig gen cel cap maj sgt ten
    rev pe fr sto sta arq min máx obs ref aprox ca cf trav al`,
  either: 'etc s.a ltda cia a.c d.c e.u.a eua',
  beforeNumber: 'pág págs pag p art n no nº n° núm jan fev mar abr jun jul ago set out nov dez tel',
};
