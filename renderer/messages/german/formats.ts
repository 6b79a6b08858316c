import type { Messages } from '../english.ts';

export const formats: Messages['report']['formats'] = {
  html: {
    name: 'Bericht',
    purpose:
      'Eine Seite zum Lesen: öffnet sich überall, lässt sich gut drucken, braucht kein Programm.',
  },
  pdf: { name: 'PDF', purpose: 'Der Bericht auf Papier, mit Struktur für Vorleseprogramme.' },
  docx: {
    name: 'Word-Dokument',
    purpose: 'Der Artikel mit Hervorhebungen und Kommentaren, zum Weiterbearbeiten.',
  },
  markdown: {
    name: 'Markdown',
    purpose: 'Der Bericht als einfacher Text mit Markierungen und Fußnoten.',
  },
  json: {
    name: 'JSON',
    purpose: 'Alles, was Assay über den Artikel weiß, für Programme und fürs Archiv.',
  },
  csv: {
    name: 'CSV',
    purpose: 'Eine Zeile je Satz oder Markierung, für die Tabellenkalkulation.',
  },
  tsv: { name: 'TSV', purpose: 'Dieselben Zeilen, durch Tabulatoren getrennt.' },
  jsonld: {
    name: 'Web Annotations',
    purpose: 'W3C Web Annotation: eine AnnotationPage in JSON-LD.',
  },
  hypothesis: {
    name: 'Hypothesis',
    purpose: 'Anmerkungen, wie das Programm von Hypothesis sie einliest.',
  },
  claimreview: {
    name: 'ClaimReview',
    purpose: 'Urteile, wie Suchmaschinen sie lesen; nur Behauptungen mit Urteil.',
  },
  doccano: {
    name: 'doccano',
    purpose: 'Textstellen zum Auszeichnen, oder ein Satz je Zeile zum Einordnen.',
  },
  'label-studio': {
    name: 'Label Studio',
    purpose: 'Eine Aufgabe mit ihren Markierungen und der passenden Konfiguration.',
  },
  'cas-json': {
    name: 'UIMA CAS JSON',
    purpose: 'Für INCEpTION und andere UIMA-Programme, samt Typsystem.',
  },
  xmi: {
    name: 'UIMA CAS XMI',
    purpose: 'Für INCEpTION und ältere UIMA-Programme, mit dem Typsystem daneben.',
  },
  conll: { name: 'CoNLL', purpose: 'Ein Wort je Zeile mit BIO-Kennung, zum Trainieren.' },
  brat: { name: 'brat', purpose: 'Text, Markierungen und Konfiguration für brat.' },
};
