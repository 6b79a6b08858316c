import { parse } from '@plussub/srt-vtt-parser';

/** What is shown on the screen at once. */
export interface Cue {
  /** Seconds from the beginning of the recording. */
  readonly start: number;
  readonly end: number;
  /** As written, with tags and entities; never blank ones. */
  readonly lines: readonly string[];
}

const timing =
  /^\s*((?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,6})?)\s*-->\s*((?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,6})?)/;

/**
 * The cues of WebVTT and SubRip, in the order of the file. The file is brought into one plain form before it is parsed:
 * the parser takes an empty cue to hold the next one, an identifier with "note" in it to be a comment, and reads decimal
 * points only in one of the formats.
 *
 * https://www.w3.org/TR/webvtt1/; SubRip has no specification
 */
export function readCues(text: string): Cue[] {
  const plain = cueBlocks(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  return parse(plain.join('\n\n')).entries.map(({ from, to, text: words }) => ({
    start: from / 1000,
    end: to / 1000,
    lines: words.split('\n'),
  }));
}

/** `number, timing, lines` for each cue that has a line. */
function cueBlocks(text: string): string[] {
  const vtt = text.startsWith('WEBVTT');
  const cues: { readonly timing: string; readonly lines: string[] }[] = [];
  // In WebVTT a line of blanks does not end a cue, and rolling captions have them.
  for (const block of text.split(vtt ? /\n{2,}/ : /\n(?:[^\S\n]*\n)+/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => timing.test(line));
    const words = lines.slice(at + 1).filter((line) => line.trim());
    if (at >= 0) cues.push({ timing: plainTiming(lines[at] ?? ''), lines: words });
    // SubRip has nothing but cues: a block without timing is what a blank line cut off from one.
    else if (!vtt && !/^\s*\d+\s*$/.test(block)) cues.at(-1)?.lines.push(...words);
  }
  return cues
    .filter(({ lines }) => lines.length > 0)
    .map((cue, index) => `${index + 1}\n${cue.timing}\n${cue.lines.join('\n')}`);
}

function plainTiming(line: string): string {
  const [, from = '', to = ''] = timing.exec(line) ?? [];
  return `${plainTime(from)} --> ${plainTime(to)}`;
}

/** Hours, minutes, seconds and three digits behind a comma. */
function plainTime(time: string): string {
  const [clock = '', fraction = ''] = time.split(/[.,]/);
  const fields = clock.split(':');
  const hours = fields.length === 3 ? fields : ['0', ...fields];
  return `${hours.join(':')},${fraction.slice(0, 3).padEnd(3, '0')}`;
}
