import { FailureError } from '../../shared/failure.ts';

/**
 * Which private addresses may be fetched from: those the user named and those of the environment (`ASSAY_FETCH_ALLOW`,
 * parted by commas or spaces).
 *
 * @param named each `HOST:PORT`, as it stands in an address
 * @throws FailureError `argumentInvalid`
 */
export function allowedAddresses(
  named: readonly string[] = [],
  environment: string = process.env.ASSAY_FETCH_ALLOW ?? '',
): string[] {
  return [...named, ...environment.split(/[\s,]+/).filter(Boolean)].map((address) => {
    const [, host, port] = /^([^\s/@]{1,253}):(\d{1,5})$/.exec(address) ?? [];
    if (!host || !URL.canParse(`http://${host}:${port}/`))
      throw new FailureError({
        reason: 'argumentInvalid',
        where: `Allowed address “${address}”`,
        expected: 'HOST:PORT, such as 127.0.0.1:8080',
      });
    return `${new URL(`http://${host}/`).hostname}:${port}`;
  });
}
