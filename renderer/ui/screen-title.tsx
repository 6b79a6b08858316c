import { type ReactNode, useRef } from 'react';
import { useArrival } from './use-arrival.ts';

interface Props {
  readonly dir?: 'auto';
  readonly children: ReactNode;
}

/** What a screen is called: whoever comes to it begins there, unless it has a better place. */
export function ScreenTitle({ dir, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useArrival(true, () => title.current);
  return (
    <h1 ref={title} className="screen-title" tabIndex={-1} dir={dir}>
      {children}
    </h1>
  );
}
