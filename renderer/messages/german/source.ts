import type { Messages } from '../english.ts';
import { counted, number } from './counting.ts';

export const source: Messages['source'] = {
  reading: 'Die Quelle wird gelesen …',
  title: 'Was gelesen wurde',
  kept: (kept, all) =>
    `${number(kept)} von ${counted(all, 'Abschnitt', 'Abschnitten')} ${kept === 1 ? 'bildet' : 'bilden'} den Artikel.`,
  chooseWith: 'Einen Abschnitt wählen Sie mit',
  toggleWith: 'und nehmen ihn heraus oder holen ihn zurück mit',
  fields: { title: 'Titel', byline: 'Autorenzeile', published: 'Erschienen' },
  takenOut: 'Herausgenommen.',
  broughtBack: 'Zurückgeholt.',
  save: 'Als Artikel speichern',
  saving: 'Wird gespeichert …',
  saved: 'Der Artikel wurde neu eingelesen. Die Markierungen blieben bei ihren Sätzen.',
  leaveUnsaved: 'Verlassen, ohne zu speichern',
  backToArticle: 'Zurück zum Artikel',
  needsBlock: 'Ein Artikel braucht mindestens einen Abschnitt.',
  around: (lines) => `${counted(lines, 'Zeile', 'Zeilen')} der Seite rund um den Artikel`,
  aroundBack: (lines) => `, ${number(lines)} zurückgeholt`,
  reasons: {
    outside: 'außerhalb des Artikels',
    margin: 'auf der Seite abgesetzt',
    caption: 'Bildunterschrift oder Bildnachweis',
    teaser: 'verweist auf anderes',
    notice: 'Hinweis der Seite',
    title: 'Titel, Autorenzeile oder Datum',
    end: 'nach dem Ende',
    running: 'Kopfzeile, Fußzeile oder Seitenzahl',
    user: 'herausgenommen',
  },
  bringBack: 'zurückholen',
};
