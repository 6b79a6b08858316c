import { Fragment, type ReactNode } from 'react';

/** What is known of something, in one line: each part runs in its own direction, whatever stands beside it. */
export function Facts({ of }: { readonly of: readonly ReactNode[] }) {
  return of.filter(Boolean).map((fact, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: facts never change places
    <Fragment key={index}>
      {index > 0 ? ' · ' : null}
      <bdi>{fact}</bdi>
    </Fragment>
  ));
}
