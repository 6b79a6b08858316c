import {
  megabytes as englishMegabytes,
  type Failure,
  type FailureWording,
  plainName,
  wordFailure,
} from '../../../shared/failure.ts';
import { outdatedTab } from '../../../shared/outdated-tab.ts';
import { number } from './counting.ts';

const wording: FailureWording = {
  fileMissing: ({ path }) =>
    `Unter ${quote(path)} gibt es keine Datei. Prüfen Sie den Pfad und versuchen Sie es noch einmal.`,
  fileIsDirectory: ({ path }) =>
    `${quote(path)} ist ein Ordner und keine Datei. Wählen Sie eine Datei darin.`,
  fileUnreadable: ({ path, cause }) =>
    `${quote(path)} lässt sich nicht lesen (${causeOf(cause)}). Prüfen Sie, ob Sie die Datei öffnen dürfen.`,
  fileUnwritable: ({ path, cause }) =>
    `${quote(path)} lässt sich nicht schreiben (${causeOf(cause)}). Speichern Sie an einem anderen Ort.`,
  inputEmpty: ({ name }) => `${quote(name)} ist leer. Wählen Sie eine Datei, die Text enthält.`,
  inputBinary: ({ name }) =>
    `${quote(name)} ist kein Text. Assay liest Text, Markdown, Webseiten, PDF, Word, OpenDocument, EPUB, E-Mails und Untertitel; speichern Sie den Artikel zuerst in einem dieser Formate.`,
  inputTooLarge: ({ name, bytes, limit }) =>
    `${quote(name)} hat ${bytes ? '' : 'mehr als '}${megabytes(bytes ?? limit)} MB, Assay liest Dateien dieser Art aber nur bis ${megabytes(limit)} MB. Teilen Sie die Datei und fügen Sie die Teile hinzu.`,
  inputInvalidEncoding: ({ name, encoding, offset }) =>
    `${quote(name)} gibt sich als ${encoding} aus, aber Byte ${number(offset)} ist kein gültiges ${encoding}. Speichern Sie die Datei noch einmal als UTF-8 und versuchen Sie es erneut.`,
  inputUnknownKind: ({ name, extension }) =>
    `Assay kann ${extension ? `Dateien der Art „.${plainName(extension)}“` : 'Dateien dieser Art'} noch nicht lesen (${quote(name)}). Speichern Sie sie als PDF, Word-Dokument (docx), Webseite oder einfachen Text.`,
  marksUnknownKind: ({ name }) =>
    `Assay erkennt nicht, in welchem Format ${quote(name)} ist. Wählen Sie das Format, wenn es eines ist, aus dem Assay Markierungen liest.`,
  inputWithoutText: ({ name }) =>
    `In ${quote(name)} wurde kein Artikeltext gefunden. Kopieren Sie stattdessen den Text des Artikels und fügen Sie ihn ein.`,
  inputTooDeep: ({ name, limit }) =>
    `In ${quote(name)} stecken mehr als ${number(limit)} Elemente ineinander, was in keinem Artikel vorkommt. Kopieren Sie stattdessen den Text und fügen Sie ihn ein.`,
  inputDamaged: ({ name, kind }) =>
    `${quote(name)} lässt sich nicht als ${kindOf(kind)} lesen: Die Datei ist beschädigt, abgeschnitten oder trägt die falsche Endung. Besorgen Sie sie neu, oder kopieren Sie den Text und fügen Sie ihn ein.`,
  inputEncrypted: ({ name, kind }) =>
    `${quote(name)} (${kindOf(kind)}) ist mit einem Passwort geschützt. Speichern Sie eine Kopie ohne Passwort und fügen Sie diese hinzu.`,
  inputScanned: ({ name }) =>
    `${quote(name)} besteht aus Bildern von Seiten, ohne Text. Lassen Sie zuerst eine Texterkennung laufen und fügen Sie das Ergebnis hinzu.`,
  packageTooLarge: ({ name, bytes, limit }) =>
    `${quote(name)} hat ${megabytes(bytes)} MB, Assay nimmt aber nur Pakete bis ${megabytes(limit)} MB auf. Packen Sie weniger Artikel auf einmal.`,
  inputBomb: ({ name, limit }) =>
    `${quote(name)} würde entpackt mehr als ${megabytes(limit)} MB ergeben, was kein Artikel tut. Kopieren Sie stattdessen den Text und fügen Sie ihn ein.`,
  inputTooMuch: ({ name, cause }) =>
    `${quote(name)} zu lesen braucht mehr ${cause === 'time' ? 'Zeit' : 'Speicher'}, als ein Artikel brauchen darf; Assay hat aufgehört. Kopieren Sie stattdessen den Text und fügen Sie ihn ein.`,
  cancelled: () => 'Abgebrochen. Es wurde nichts hinzugefügt.',
  addressInvalid: ({ address }) =>
    `${quote(address)} ist keine Webadresse, die Assay abrufen kann. Sie muss mit http:// oder https:// beginnen.`,
  addressPrivate: ({ address, host }) =>
    `${quote(address)} führt zu ${quote(host)} in einem privaten Netz, und Assay ruft nur öffentliche Seiten ab. Starten Sie Assay mit --allow-address HOST:PORT, um genau diese Adresse zu erlauben.`,
  addressUnreachable: ({ address, cause }) =>
    `${quote(address)} ist nicht zu erreichen (${causeOf(cause)}). Prüfen Sie Adresse und Verbindung und versuchen Sie es noch einmal.`,
  addressRefused: ({ address, status }) =>
    status === 404 || status === 410
      ? `Unter ${quote(address)} gibt es keine Seite mehr (HTTP ${status}). Prüfen Sie die Adresse, oder suchen Sie eine archivierte Kopie.`
      : status === 401 || status === 402 || status === 403 || status === 407 || status === 451
        ? `${quote(address)} verlangt eine Anmeldung oder weist Programme ab (HTTP ${status}). Öffnen Sie die Seite im Browser, speichern Sie sie und ziehen Sie die Datei hierher.`
        : `Der Server von ${quote(address)} meldet einen Fehler (HTTP ${status}). Versuchen Sie es später, oder speichern Sie die Seite im Browser und ziehen Sie die Datei hierher.`,
  addressTooSlow: ({ address, seconds }) =>
    `${quote(address)} kam nicht innerhalb von ${number(seconds)} Sekunden an. Versuchen Sie es noch einmal, oder speichern Sie die Seite im Browser und ziehen Sie die Datei hierher.`,
  addressTooLarge: ({ address, limit }) =>
    `${quote(address)} hat mehr als ${megabytes(limit)} MB. Kopieren Sie stattdessen den Text des Artikels und fügen Sie ihn ein.`,
  addressNeedsBrowser: ({ address }) =>
    `${quote(address)} zeigt den Text nur nach einer Anmeldung oder mit JavaScript. Öffnen Sie die Seite im Browser, speichern Sie sie und ziehen Sie die Datei hierher.`,
  articleDuplicate: ({ name, title, same }) =>
    `${quote(name)} ist schon in der Bibliothek: ${quote(title)} hat ${sameness[same]}. Öffnen Sie den vorhandenen Artikel, fügen Sie diesen als neue Fassung hinzu, oder behalten Sie beide.`,
  someNotAdded: ({ failed, total }) =>
    `${number(failed)} von ${number(total)} wurden nicht hinzugefügt; der Grund steht jeweils oben. Die übrigen sind in der Bibliothek.`,
  previewStale: ({ article }) =>
    `Der Artikel ${quote(article)} wurde inzwischen anders eingelesen. Öffnen Sie die Vorschau noch einmal.`,
  libraryUnwritable: ({ path, cause }) =>
    `In die Bibliothek unter ${quote(path)} lässt sich nicht schreiben (${causeOf(cause)}). Geben Sie den Ordner zum Schreiben frei, oder wählen Sie eine andere Bibliothek.`,
  libraryUnreadable: ({ path, cause }) =>
    `${quote(path)} in der Bibliothek lässt sich nicht lesen (${causeOf(cause)}). Die Datei blieb, wie sie war; stellen Sie sie aus einer Sicherung wieder her, oder legen Sie sie beiseite.`,
  libraryTooNew: ({ path, schema, supported }) =>
    `${quote(path)} wurde von einem neueren Assay geschrieben (Format ${schema}; dieses kennt ${supported}). Aktualisieren Sie Assay, um die Datei zu öffnen.`,
  articleMissing: ({ article }) => `In dieser Bibliothek gibt es keinen Artikel ${quote(article)}.`,
  sentenceMissing: ({ sentence, count }) =>
    `Es gibt keinen Satz ${quote(sentence)}: Dieser Artikel hat ${number(count)}, gezählt ab 0.`,
  rangeInvalid: ({ start, end, length }) =>
    `Die Markierung von ${number(start)} bis ${number(end)} liegt nicht im Text des Artikels, der ${number(length)} Zeichen hat. Öffnen Sie den Artikel noch einmal.`,
  versionMissing: ({ version }) =>
    `Der Artikel hat keine Fassung ${quote(version)}, von der das handelt. Öffnen Sie den Artikel noch einmal.`,
  markMissing: ({ sentence }) =>
    `Satz ${quote(sentence)} hat keine Markierung, die zu entfernen wäre.`,
  markUnknown: ({ mark }) =>
    `Die Markierung ${quote(mark)} gibt es in diesem Artikel nicht, oder sie wurde entfernt. Öffnen Sie den Artikel neu.`,
  threadUnknown: ({ thread }) =>
    `Das Gespräch ${quote(thread)} gibt es nicht. Geben Sie an, auf welche Markierung oder welche Wörter sich der Kommentar bezieht.`,
  returnWithoutReason: ({ mark }) =>
    `Die Markierung ${quote(mark)} wird ohne Begründung zurückgegeben. Sagen Sie, was zu ändern ist.`,
  approvalRefused: ({ mark, obstacle }) =>
    obstacle === 'evidence'
      ? `Die Markierung ${quote(mark)} ist eine Behauptung ohne Beleg, und diese Bibliothek gibt keine solche frei. Fügen Sie einen Beleg hinzu, oder geben Sie sie zurück.`
      : `Sie haben die Markierung ${quote(mark)} zuletzt geändert, und in dieser Bibliothek gibt eine zweite Person frei. Geben Sie sie als fertig weiter.`,
  decisionNotYours: ({ name }) =>
    `Diese Entscheidung ist von ${quote(name)}, und nur von dort lässt sie sich zurücknehmen. Entscheiden Sie stattdessen neu.`,
  commentNotYours: ({ name }) =>
    `Dieser Kommentar ist von ${quote(name)}, und nur von dort lässt er sich ändern. Antworten Sie stattdessen darauf.`,
  readingUnderWay: ({ article }) =>
    `Sie lesen den Artikel ${quote(article)} gerade blind. Schließen Sie das Lesen ab, um zu sehen, was andere meinen.`,
  readingNotBegun: ({ article }) => `Sie lesen den Artikel ${quote(article)} nicht blind.`,
  captureMissing: ({ sha256 }) =>
    `Die Kopie ${quote(`${sha256.slice(0, 8)}…`)} liegt nicht mehr im Ordner des Artikels. Bewahren Sie eine neue Kopie der Quelle auf.`,
  captureAltered: ({ path }) =>
    `${quote(path)} ist nicht mehr das, was aufbewahrt wurde: Der Inhalt hat sich geändert. Bewahren Sie eine neue Kopie der Quelle auf.`,
  exportMismatch: ({ format, label, words }) =>
    `Der Export (${plainName(format)}) wurde nicht geschrieben: Beim Zurücklesen steht die Markierung „${plainName(label)}“ auf ${quote(words)} nicht, wo sie hingehört. Bitte melden Sie das, zusammen mit dem Artikel.`,
  browserMissing: () =>
    'Ein PDF wird mit Chromium, Chrome oder Edge gedruckt, und keiner davon wurde auf diesem Rechner gefunden. Installieren Sie einen, oder exportieren Sie den Bericht als HTML und drucken Sie ihn im Browser.',
  printingFailed: ({ cause }) =>
    `Das PDF ließ sich nicht drucken (${causeOf(cause)}). Exportieren Sie den Bericht als HTML und drucken Sie ihn im Browser.`,
  sourceMissing: ({ name }) =>
    `Woraus ${quote(name)} einmal gelesen wurde, liegt nicht in dieser Bibliothek: Der Artikel kam mit einem Bericht. Fügen Sie die Quelle als neue Version hinzu, um zu sehen, was weggelassen wurde.`,
  argumentInvalid: ({ where, expected }) =>
    where === outdatedTab.where
      ? 'Dieser Tab ist älter als Assay und muss neu geladen werden. Was er nicht gespeichert hat, bleibt bis dahin in ihm; kopieren Sie vorher, was Sie brauchen.'
      : `Für ${plainName(where)} wird ein anderer Wert erwartet (${plainName(expected)}).`,
  operationUnknown: ({ operation }) =>
    `Dieses Assay kennt die Funktion ${quote(operation)} nicht. Aktualisieren Sie Assay und laden Sie neu.`,
  unauthorised: () =>
    'Diese Seite darf die Bibliothek nicht öffnen. Öffnen Sie die Adresse, die Assay beim Start ausgegeben hat.',
  hostUnreachable: () =>
    'Assay antwortet nicht. Starten Sie es noch einmal: Was noch nicht gespeichert ist, wartet auf dieser Seite und wird dann gespeichert.',
  internal: ({ cause }) =>
    `In Assay ist etwas schiefgegangen (${plainName(cause)}). Es wurde nichts geändert.`,
};

export function failure(what: Failure): string {
  return wordFailure(wording, what);
}

const sameness = { source: 'dieselbe Quelle', text: 'denselben Text', address: 'dieselbe Adresse' };

const kinds: Readonly<Record<string, string>> = {
  'Word document': 'Word-Dokument',
  'text document (ODT)': 'Textdokument (ODT)',
  'book (EPUB)': 'Buch (EPUB)',
  'saved page': 'gespeicherte Seite',
  mail: 'E-Mail',
  'subtitle file': 'Untertiteldatei',
};

const causes: Readonly<Record<string, string>> = {
  EACCES: 'keine Berechtigung',
  EPERM: 'keine Berechtigung',
  EROFS: 'der Datenträger ist schreibgeschützt',
  ENOSPC: 'der Datenträger ist voll',
  EDQUOT: 'das Speicherkontingent ist aufgebraucht',
  ENOENT: 'der Ordner fehlt',
  ENOTDIR: 'wo ein Ordner sein sollte, liegt eine Datei',
  EISDIR: 'es ist ein Ordner',
  EEXIST: 'wo ein Ordner sein sollte, liegt eine Datei',
  EMFILE: 'zu viele Dateien sind geöffnet',
  EBUSY: 'ein anderes Programm benutzt die Datei',
  ENOTFOUND: 'diesen Rechner gibt es nicht',
  EAI_AGAIN: 'keine Verbindung zum Netz',
  ECONNREFUSED: 'dort antwortet niemand',
  ECONNRESET: 'die Verbindung brach ab',
  ETIMEDOUT: 'keine Antwort',
  ENETUNREACH: 'keine Verbindung zum Netz',
  EHOSTUNREACH: 'kein Weg dorthin',
  CERT_HAS_EXPIRED: 'das Zertifikat ist abgelaufen',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'dem Zertifikat ist nicht zu trauen',
  ERR_TLS_CERT_ALTNAME_INVALID: 'das Zertifikat gehört einem anderen Rechner',
  'it leads in circles': 'sie führt im Kreis',
  damaged: 'beschädigt',
};

function quote(text: string): string {
  return `„${plainName(text)}“`;
}

function kindOf(kind: string): string {
  return kinds[kind] ?? plainName(kind);
}

function causeOf(code: string): string {
  return causes[code] ?? plainName(code);
}

function megabytes(bytes: number): string {
  return englishMegabytes(bytes).replace('.', ',');
}
