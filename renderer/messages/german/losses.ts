import type { Loss, LossKind } from '../../../shared/export-losses.ts';
import { counted } from './counting.ts';

const marks = (count: number) => counted(count, 'Markierung', 'Markierungen');
const ofMarks = (count: number) => `von ${counted(count, 'Markierung', 'Markierungen')}`;

const wording: Readonly<Record<LossKind, (count: number) => string>> = {
  mark: (count) => `${marks(count)}, für die kein Platz ist`,
  settled: (count) => `${marks(count)}, über die eine andere entschieden hat`,
  overlap: (count) => `${marks(count)}, die sich mit einer anderen überschneiden`,
  part: (count) => `${marks(count)} auf anderem als einem ganzen Satz`,
  position: (count) => `die Stelle ${ofMarks(count)}`,
  edge: (count) => `Leerraum am Rand ${ofMarks(count)}`,
  note: (count) => `die Notiz ${ofMarks(count)}`,
  attribution: (count) => `wer es sagt, bei ${marks(count)}`,
  claimReview: (count) => `Prüfung und Urteil ${ofMarks(count)}`,
  evidence: (count) => `die Belege ${ofMarks(count)}`,
  person: (count) => `wer markiert hat, bei ${marks(count)}`,
  capture: (count) => counted(count, 'Kopie eines Belegs', 'Kopien von Belegen'),
  decision: (count) => `Entscheidungen über ${marks(count)}`,
  comment: (count) => counted(count, 'Kommentar', 'Kommentare'),
  character: (count) => `${counted(count, 'Zeichen', 'Zeichen')}, die ersetzt werden`,
  data: () => 'die Daten, mit denen Assay es wieder öffnen könnte',
};

export function lossPhrase({ kind, count }: Loss): string {
  return wording[kind](count);
}
