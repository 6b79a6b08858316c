import type { Messages } from '../english.ts';

export const help: Messages['help'] = {
  title: 'Hilfe',
  bringIn: 'Die Seite hereinholen, die Sie gerade lesen',
  bookmarklet:
    'Ziehen Sie diesen Knopf in die Lesezeichenleiste Ihres Browsers. Ein Klick darauf übergibt Assay die Adresse der Seite, auf der Sie gerade sind; bevor Assay etwas abruft, fragt es nach.',
  addToAssay: 'Zu Assay hinzufügen',
  loginBefore: 'Eine Seite, die eine Anmeldung verlangt, speichern Sie im Browser',
  loginAfter: 'und ziehen die Datei in die',
  library: 'Bibliothek',
  keys: 'Tasten',
  lessons: {
    move: 'voriger Satz, nächster Satz',
    label: 'Fakt, Meinung, Behauptung – und weiter zum nächsten Satz',
    clear: 'nichts zu prüfen',
    remove: 'Markierung entfernen',
    untouched: 'zum nächsten offenen Satz',
    note: 'Notiz schreiben',
    who: 'angeben, wer es sagt',
    split: 'Satz teilen; oder mit gedrückter Alt-Taste auf ein Wort klicken',
    join: 'mit dem nächsten Satz verbinden',
    source: 'was gelesen und was weggelassen wurde',
    undo: 'rückgängig machen',
    export: 'Bericht exportieren',
    larger: 'größere Schrift, kleinere Schrift, übliche Größe',
  },
};
