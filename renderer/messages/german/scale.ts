import type { scale as english } from '../english/scale.ts';

const of = (rating: string) => rating || 'der neuen Stufe';

export const scale: typeof english = {
  ratings: {
    absurd: { name: 'Absurd', definition: 'Falsch, und so etwas zu sagen ist lächerlich.' },
    false: { name: 'Falsch', definition: 'Die Belege sagen etwas anderes.' },
    'mostly-false': {
      name: 'Größtenteils falsch',
      definition: 'Etwas ist wahr, aber das Ganze führt in die Irre.',
    },
    'half-true': {
      name: 'Halb wahr',
      definition: 'Zum Teil richtig; Wichtiges fehlt oder ist verdreht.',
    },
    'mostly-true': {
      name: 'Größtenteils wahr',
      definition: 'Richtig, aber etwas muss ergänzt werden.',
    },
    true: { name: 'Wahr', definition: 'Die Belege tragen es, und nichts Wichtiges fehlt.' },
    misleading: {
      name: 'Irreführend',
      definition: 'Dem Wortlaut nach richtig, doch es lässt Falsches denken.',
    },
    unproven: {
      name: 'Unbelegt',
      definition: 'Niemand weiß es: Die Belege entscheiden es nicht.',
    },
  },
  loading: 'Die Einstellungen werden gelesen …',
  heading: 'Urteile',
  about:
    'Wie eine Behauptung in dieser Bibliothek ausgehen kann, vom schlechtesten zum besten Urteil. Alle, die die Bibliothek teilen, haben dieselbe Skala. Schon gefällte Urteile behalten ihren Wortlaut.',
  presetGroup: 'Ausgehen von',
  presets: {
    sixStep: 'Sechs Stufen',
    fiveStep: 'Fünf Stufen',
    fourStep: 'Vier Stufen',
    conclusionOnly: 'Nur Ergebnis',
  },
  conclusionOnly: 'Keine Stufen: Eine Behauptung bekommt ihr Ergebnis in Worten und kein Urteil.',
  list: 'Stufen, von der schlechtesten zur besten',
  ratingName: 'Name',
  definition: 'Definition',
  number: 'Zahl',
  colour: 'Farbe',
  of: (field, rating) => `${field} von ${of(rating)}`,
  moveUp: (rating) => `${of(rating)} nach oben`,
  moveDown: (rating) => `${of(rating)} nach unten`,
  remove: (rating) => `${of(rating)} entfernen`,
  moved: (rating, place, count) => `${rating}, Platz ${place} von ${count}.`,
  add: 'Stufe hinzufügen',
  undo: 'In der Skala rückgängig',
  redo: 'In der Skala wiederholen',
  undone: 'Rückgängig gemacht.',
  redone: 'Wiederholt.',
  saved: 'Gesichert',
  saving: 'Wird gesichert …',
  unnamed: 'Noch nicht gesichert: Jede Stufe braucht einen Namen.',
  sameName: (name) => `Noch nicht gesichert: Zwei Stufen heißen „${name}“.`,
  tryAgain: 'Noch einmal versuchen',
};
