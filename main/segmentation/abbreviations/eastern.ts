import type { AbbreviationLists } from './lists.ts';

export const el: AbbreviationLists = {
  open: 'κ κα κκ δρ βλ πρβλ σελ σσ αγ καθ π.χ δηλ αρ κεφ τ οδ λεωφ στρ αν υπ',
  either: 'κ.λπ κλπ κ.ά μ.χ π.μ μ.μ χιλ εκ δρχ α.ε',
  beforeNumber: 'σελ σ αρ εικ πίν τηλ ιαν φεβ μαρ απρ ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
};

export const ar: AbbreviationLists = {
  open: 'د أ م ص ج ق ت ب س ا.د أ.د',
  beforeNumber: 'ص ج ق رقم',
};

export const fa: AbbreviationLists = { open: 'د ص ج ر.ک', beforeNumber: 'ص ج' };

export const hi: AbbreviationLists = {
  open: 'डॉ डा प्रो श्री श्रीमती सु कु पं इं ले मे कै सं',
  beforeNumber: 'रु रू पृ नं सं',
};

export const mr: AbbreviationLists = {
  open: 'डॉ डा प्रा श्री श्रीमती सौ कु पं इं मा',
  beforeNumber: 'रु रू पृ क्र नं',
};

export const hy: AbbreviationLists = { open: '', inner: true };
