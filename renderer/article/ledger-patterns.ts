import type { LedgerState } from '../../shared/ledger.ts';

export type MarkedState = Exclude<LedgerState, 'untouched'>;
type Paint = string | CanvasPattern;

/** With what each state is drawn: its colour, or that colour in a pattern where the style asks for patterns. */
export function paintsOf(
  context: CanvasRenderingContext2D,
  style: CSSStyleDeclaration,
): Readonly<Record<MarkedState, Paint>> {
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const plain = {
    fact: colour('fact'),
    opinion: colour('opinion'),
    claim: colour('claim'),
    cleared: colour('cleared'),
    part: colour('claim'),
  };
  if (colour('patterns') !== '1') return plain;
  return {
    ...plain,
    opinion: pattern(context, plain.opinion, hatch) ?? plain.opinion,
    claim: pattern(context, plain.claim, dashes) ?? plain.claim,
  };
}

/** CSS pixels. */
const side = 6;

function pattern(
  context: CanvasRenderingContext2D,
  colour: string,
  draw: (tile: CanvasRenderingContext2D) => void,
): CanvasPattern | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(side * devicePixelRatio);
  canvas.height = canvas.width;
  const tile = canvas.getContext('2d');
  if (!tile) return null;
  tile.scale(canvas.width / side, canvas.height / side);
  tile.fillStyle = colour;
  tile.strokeStyle = colour;
  draw(tile);
  return context.createPattern(canvas, 'repeat');
}

/** Three strokes, so that the tile joins its neighbours at the corners. */
function hatch(tile: CanvasRenderingContext2D): void {
  tile.lineWidth = 2.4;
  for (const shift of [-side, 0, side]) {
    tile.beginPath();
    tile.moveTo(shift - 1, side + 1);
    tile.lineTo(shift + side + 1, -1);
    tile.stroke();
  }
}

function dashes(tile: CanvasRenderingContext2D): void {
  tile.fillRect(0, 0, side, side * 0.65);
}
