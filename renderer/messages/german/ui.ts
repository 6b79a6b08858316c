import type { Messages } from '../english.ts';

export const ui: Messages['ui'] = {
  toLibrary: 'Assay, zur Bibliothek',
  backToLibrary: 'Zurück zur Bibliothek',
  about: 'Über Assay',
  help: 'Hilfe',
  settings: 'Einstellungen',
  dismiss: 'Schließen',
  tryAgain: 'Noch einmal versuchen',
  undo: 'Rückgängig',
  cancel: 'Abbrechen',
  leave: 'Nicht hinzufügen',
  crashed: 'Diese Ansicht ist ausgefallen',
  crashedSafe:
    'Alle Markierungen, die als gespeichert angezeigt wurden, sind sicher auf der Festplatte. Laden Sie neu, um dort weiterzumachen, wo Sie waren.',
  reload: 'Neu laden',
  quoted: (words) => `„${words}“`,
  keys: {
    Ctrl: 'Strg',
    Shift: 'Umschalt',
    Enter: 'Eingabe',
    Delete: 'Entf',
    Home: 'Pos1',
    End: 'Ende',
    Space: 'Leertaste',
    PageUp: 'Bild↑',
    PageDown: 'Bild↓',
  },
};
