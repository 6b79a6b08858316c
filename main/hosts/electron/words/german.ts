import type { HostWords } from './english.ts';

export const german: HostWords = {
  menu: {
    file: '&Datei',
    addArticles: 'Artikel hinzufügen …',
    library: 'Bibliothek',
    export: 'Exportieren …',
    close: 'Fenster schließen',
    quit: 'Assay beenden',
    edit: '&Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    find: 'Im Artikel suchen …',
    searchCommands: 'Befehle suchen …',
    view: '&Ansicht',
    proofView: 'Belegtes durchstreichen',
    onlyText: 'Nur der Text',
    resetZoom: 'Originalgröße',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fullScreen: 'Vollbild',
    window: '&Fenster',
    minimise: 'Minimieren',
    zoomWindow: 'Zoomen',
    bringToFront: 'Alle nach vorne bringen',
    closeWindow: 'Schließen',
    help: '&Hilfe',
    assayHelp: 'Hilfe zu Assay',
    keys: 'Tasten',
    changeKeys: 'Tasten ändern …',
    about: 'Über Assay',
    services: 'Dienste',
    hide: 'Assay ausblenden',
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
  },
  unsaved: {
    message: 'Einige Markierungen sind noch nicht gespeichert.',
    detail:
      'Wenn Sie jetzt schließen, gehen sie verloren. Warum sie nicht gespeichert werden konnten, steht am Fuß des Fensters.',
    keep: 'Offen lassen',
    lose: 'Schließen und verlieren',
  },
  stopped: {
    message: 'Das Fenster reagiert nicht mehr.',
    detail: 'Jede Markierung, die als gespeichert galt, ist sicher auf der Platte.',
    reload: 'Neu laden',
    close: 'Schließen',
  },
  merged: (name, changed, all, binned) => {
    if (all === 0) return `„${name}“ enthält keine Artikel.`;
    const lies = binned === 1 ? '1 Artikel liegt' : `${binned} Artikel liegen`;
    const bin =
      binned === 0 ? '' : ` ${all === 1 ? 'Der Artikel liegt' : lies} hier im Papierkorb.`;
    return changed === 0
      ? `„${name}“ enthält nichts, was nicht schon hier ist.${bin}`
      : `„${name}“: ${changed} von ${all} Artikeln sind neu oder auf den neuen Stand gebracht.${bin}`;
  },
  saving: {
    title: 'Bericht sichern',
    allFiles: 'Alle Dateien',
    failed: 'Der Bericht wurde nicht gesichert',
    failure: (name) =>
      `„${name}“ ließ sich dort nicht schreiben. Wählen Sie einen anderen Ort und exportieren Sie noch einmal.`,
  },
};
