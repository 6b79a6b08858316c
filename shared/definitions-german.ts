import type { Label } from './annotation.ts';
import type { LabelDefinition } from './definitions.ts';

/** The same definitions for readers of German; keys are the same in every language. */
export const germanDefinitions: Readonly<Record<Label, Omit<LabelDefinition, 'key'>>> = {
  fact: {
    name: 'Fakt',
    letter: 'F',
    short: 'Nachprüfbar und gesichert: bekannt, belegt oder geprüft.',
    definition:
      'Lässt sich belegen oder widerlegen und ist hier gesichert: Allgemeinwissen, mit Quelle versehen oder nachgeprüft.',
  },
  opinion: {
    name: 'Meinung',
    letter: 'M',
    short: 'Überzeugung, Hoffnung oder Wertung, die kein Beleg entscheidet.',
    definition:
      'Eine Überzeugung, ein Wert, eine Hoffnung, ein Urteil oder eine Vorhersage, die kein Beleg entscheiden kann, wer immer sie vertritt.',
  },
  claim: {
    name: 'Behauptung',
    letter: 'B',
    short: 'Nachprüfbar, aber nicht gesichert: braucht ein Urteil.',
    definition:
      'Lässt sich belegen oder widerlegen, ist aber noch nicht gesichert: Jemand behauptet es, und es braucht ein Urteil.',
  },
  cleared: {
    name: 'Ohne Prüfbedarf',
    letter: '–',
    short: 'Hier gibt es nichts zu prüfen.',
    definition: 'Gelesen und nichts gefunden, was zu prüfen wäre.',
  },
};

export const germanAttributionRule =
  '„X sagte Y“ handelt davon, dass X es gesagt hat; „Y“ handelt von der Welt. Die Angabe, wer es sagt, hält beides auseinander. Eine Einstufung sagt nie „wahr“: Das sagt erst das Urteil.';
