/**
 * A cell that begins with one of these is run as a formula by some spreadsheet; `'` in front makes it text. One that begins
 * with `'` and then one of these gets another, so that what we put in can be taken out again, and nothing else is.
 */
const armed = /^'*[=+\-@\t\r\n|%＝＋－＠]/;

export function disarm(cell: string): string {
  return armed.test(cell) ? `'${cell}` : cell;
}

export function rearm(cell: string): string {
  return cell.startsWith("'") && armed.test(cell) ? cell.slice(1) : cell;
}
