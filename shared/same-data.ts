/** Whether two values say the same: in whatever order their members stand, and those that are undefined are not there. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const members = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...members].every((member) =>
    isSameData((a as Record<string, unknown>)[member], (b as Record<string, unknown>)[member]),
  );
}
