import { FailureError } from '../../../shared/failure.ts';
import type { Draft, Reading } from '../blocks.ts';
import { decode } from '../text/decode.ts';
import { readCues } from './caption-cues.ts';
import { type Utterance, utterances } from './caption-lines.ts';
import { withoutRepeats } from './rolling-captions.ts';
import { endsSentence } from './sentence-end.ts';

/** Seconds without words after which a sentence that has ended, or any words, are a paragraph. */
const pause = { afterSentence: 2, always: 8 };
/** Characters after which a paragraph ends with its sentence, or anywhere if captions have no full stops. */
const length = { afterSentence: 400, always: 900 };

/**
 * Subtitles, WebVTT or SubRip, as a transcript: cues joined to paragraphs, one or more for each turn of a speaker, each
 * with the time it begins at. Sounds ("[Music]", "(applause)") are left out, words nobody understood ("[inaudible]") stay
 * as written; of lyrics only the signs of music go.
 *
 * @throws FailureError `inputEmpty`; `inputDamaged` when there is no cue; `inputInvalidEncoding`
 */
export function readSubtitles(bytes: Uint8Array, name: string): Reading {
  if (bytes.length === 0) throw new FailureError({ reason: 'inputEmpty', name });
  const { text } = decode(bytes, name, 'text');
  const cues = readCues(text);
  if (cues.length === 0 && !/^\ufeff?WEBVTT(?:\s|$)/.test(text))
    throw new FailureError({ reason: 'inputDamaged', name, kind: 'subtitle file' });
  return { drafts: paragraphs(utterances(withoutRepeats(cues))), metadata: {} };
}

interface Open {
  readonly author: string;
  readonly time: number;
  text: string;
  end: number;
}

function paragraphs(all: readonly Utterance[]): Draft[] {
  // Machines that listen write no full stops, and there a pause is all there is.
  const stops = all.filter(({ text }) => endsSentence.test(text)).length > all.length * 0.05;
  const turns: Open[] = [];
  for (const { start, end, text, speaker } of all) {
    const last = turns.at(-1);
    const another = speaker !== undefined && (speaker === '' || speaker !== last?.author);
    if (!last || another || isDone(last, start, stops))
      turns.push({ author: speaker ?? last?.author ?? '', time: start, text, end });
    else {
      last.text = `${last.text} ${text}`.trim();
      last.end = end;
    }
  }
  return turns
    .filter(({ text }) => text)
    .map(
      ({ author, time, text }): Draft => ({
        kind: 'paragraph',
        text,
        ...(author ? { author } : {}),
        time,
      }),
    );
}

function isDone({ text, end }: Open, next: number, stops: boolean): boolean {
  if (!text) return false;
  const silence = next - end;
  const ended = !stops || endsSentence.test(text);
  return (
    silence > pause.always ||
    (silence > pause.afterSentence && ended) ||
    (text.length > length.afterSentence && endsSentence.test(text)) ||
    text.length > length.always
  );
}
