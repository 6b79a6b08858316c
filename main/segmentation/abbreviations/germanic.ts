import type { AbbreviationLists } from './lists.ts';

export const en: AbbreviationLists = {
  open: `
    mr mrs ms mx messrs mme mlle msgr dr drs p.s ps prof rev fr hon st mt gen lt col maj capt cmdr cpl sgt pvt adm brig sen
    rep gov pres supt det insp atty vs v cf e.g i.e viz ca approx al esp incl excl h.r`,
  either: `
    u.s u.k u.n e.u u.s.a u.s.s.r d.c l.a n.y a.m p.m a.d b.c b.c.e c.e ph.d m.d b.a m.a j.d esq jr sr inc corp co ltd
    llc plc bros etc dept univ assn assoc est ave blvd rd sq hwy min hr hrs sec ft in lb lbs oz kg km mi mph max tel st`,
  beforeNumber: `
    jan feb mar apr jun jul aug sep sept oct nov dec no nos nr p pp para art ch chap fig figs sect vol vols ed eq c ca tab
    ver ext n°`,
};

export const de: AbbreviationLists = {
  open: `
    dr prof hr fr frl st bzw ca d.h z.b z.t u.a u.u i.d.r i.a o.ä s.o s.u vgl vs evtl ggf inkl exkl sog bspw ehem geb gest
    gen abs art bd dipl ing jh lt max min mio mrd nr rd str tel verf zz zzt allg gem abb anm aufl bes betr bsp ev hrsg
    insb kath lfd mag med med.-rat pol resp röm sen tägl u.ä u.v.a usf v.a z.zt`,
  either: 'usw etc u.s.w u.v.m bd co gmbh std sek uhr n.chr v.chr',
  beforeNumber: 'jan feb mär apr jun jul aug sep sept okt nov dez s nr abs art kap',
  endings: /(?:str|nr)$/,
  ordinals: true,
};

export const nl: AbbreviationLists = {
  open: `
    dhr mevr mw mej mr dr drs ir ing prof st bijv bv bvb ca cf d.w.z evt fa i.p.v i.v.m incl excl jhr jl m.a.w m.b.t m.n
    n.a.v o.a o.b.v o.i.v o.l.v t.a.v t.b.v t.g.v t.o.v v.d v.l.n.r vgl vnl zgn zn`,
  either: 'enz b.v n.v e.d a.u.b co',
  beforeNumber: 'blz p nr art fig jan feb mrt apr jun jul aug sept okt nov dec tel vol',
};

export const da: AbbreviationLists = {
  open: `
    hr fr dr prof f.eks bl.a ca cand cf ca ekskl evt fhv forb fmd hhv ifm ift inkl jf jfr kgl lic mag maks min mht mio mia
    mrd pct pga red skt st stk str tlf vedr adm adj alm`,
  either: 'osv m.m m.fl m.v kr co o.l a/s aps',
  beforeNumber: 'kl s nr fig jan feb mar apr jun jul aug sep sept okt nov dec bd kap',
};

export const sv: AbbreviationLists = {
  open: 'hr fr dr prof t.ex bl.a ca dvs d.v.s ev exkl f.d fr.o.m gm ing inkl jfr kap kungl m.a.o max mkt resp s.k st t.o.m tel tr',
  either: 'osv o.s.v m.m m.fl kr',
  beforeNumber: 'kl s nr fig jan feb mar apr jun jul aug sep okt nov dec',
};
