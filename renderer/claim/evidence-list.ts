import type { Evidence } from '../../shared/evidence.ts';

type EvidenceList = readonly Evidence[];

export function changed(list: EvidenceList, id: string, change: Partial<Evidence>): EvidenceList {
  return list.map((one) => (one.id === id ? { ...one, ...change } : one));
}

export function without(list: EvidenceList, id: string): EvidenceList {
  return list.filter((one) => one.id !== id);
}

/** The list itself where there is no way further. */
export function moved(list: EvidenceList, id: string, by: 1 | -1): EvidenceList {
  const from = list.findIndex((one) => one.id === id);
  const [one, other] = [list[from], list[from + by]];
  return one && other ? list.with(from, other).with(from + by, one) : list;
}
