/** The system's name for what went wrong, such as `ENOSPC`; where it has none, what the error says. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code !== undefined ? String(error.code) : error.message;
}
