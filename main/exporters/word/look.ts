import { type IRunOptions, type IStylesOptions, TextRun } from 'docx';
import type { Label } from '../../../shared/annotation.ts';
import { xmlText } from '../../../shared/characters.ts';
import { labelColours } from '../label-colours.ts';

const colour = (label: Label) => labelColours[label].slice(1);

/**
 * Word has sixteen colours to highlight with, most of them loud. Claims are what an editor looks for; facts have their line
 * only, as in the app.
 */
export const characterLook: Readonly<Record<Label, IRunOptions>> = {
  fact: { underline: { type: 'single', color: colour('fact') } },
  opinion: { highlight: 'lightGray', underline: { type: 'wave', color: colour('opinion') } },
  claim: { highlight: 'yellow', underline: { type: 'dash', color: colour('claim') } },
  cleared: { color: colour('cleared') },
};

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Georgia', size: 23 },
      paragraph: { spacing: { after: 140, line: 312, lineRule: 'auto' } },
    },
    title: {
      run: { font: 'Georgia', size: 44, bold: true },
      paragraph: { spacing: { after: 160, line: 264, lineRule: 'auto' } },
    },
    heading2: {
      run: { font: 'Georgia', size: 28, bold: true },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading3: {
      run: { font: 'Georgia', size: 25, bold: true },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Kicker',
      name: 'Kicker',
      run: { font: 'Arial', size: 17, bold: true, color: '5f5b52', allCaps: true },
    },
    { id: 'Facts', name: 'Facts', run: { font: 'Arial', size: 19, color: '5f5b52' } },
    {
      id: 'Cell',
      name: 'Cell',
      run: { font: 'Arial', size: 19 },
      paragraph: { spacing: { before: 40, after: 60, line: 276, lineRule: 'auto' } },
    },
    {
      id: 'Lead',
      name: 'Lead',
      run: { size: 25, color: '5f5b52' },
      paragraph: { spacing: { before: 160, after: 320 } },
    },
    {
      id: 'Quotation',
      name: 'Quotation',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 480 },
        border: { left: { style: 'single', size: 12, color: 'dfdbd0', space: 10 } },
      },
    },
  ],
};

/** Runs of a text, with its line ends, without the characters that XML cannot hold. */
export function runsOf(text: string, look: IRunOptions = {}): TextRun[] {
  return xmlText(text)
    .split(/\r\n|[\r\n]/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}
