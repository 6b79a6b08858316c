import type { AbbreviationLists } from './lists.ts';

export const pl: AbbreviationLists = {
  open: `
    prof dr hab mgr inż lek doc św ul al pl os np tzn tzw m.in ok zob por red ks bp abp o gen płk mjr kpt por ppłk sierż
    wg woj pow gm im ws dyr zast kier ub j.w cd dot ew`,
  either: 'r w itd itp zł gr tys mln mld n.e p.n.e sp z.o.o o.o s.a kg km m',
  beforeNumber: 's str rys tab art ust pkt poz nr godz rozdz t tel',
};

export const sk: AbbreviationLists = {
  open: `
    prof doc dr mudr judr phdr ing mgr bc rndr paeddr arch akad sv ul nám napr tzv t.j tj pozn resp príp cca pozri porov
    gen plk mjr kpt por p pp s.r m.r z.z ods`,
  either: 'atď apod a.i s.r.o a.s spol roč stor tis mil mld eur hod min sek',
  beforeNumber: 'str obr tab čl č kap zv tel',
  ordinals: true,
};

export const cs: AbbreviationLists = {
  open: `
    prof doc dr mudr judr phdr ing mgr bc rndr arch sv ul nám např tzv tj t.j pozn resp popř cca viz srov gen plk mjr kpt
    por p pp odst`,
  either: 'atd apod aj s.r.o a.s spol roč stol tis mil mld kč hod min sek n.l př.n.l',
  beforeNumber: 'str s obr tab čl č kap sv tel',
  ordinals: true,
};
