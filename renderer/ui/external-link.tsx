import { webAddress } from './web-address.ts';

export function ExternalLink({
  uri,
  children,
}: {
  readonly uri: string;
  readonly children?: string;
}) {
  const address = webAddress(uri);
  if (!address) return <>{children ?? uri}</>;
  return (
    <a href={address.href} target="_blank" rel="noreferrer noopener">
      {children ?? address.short}
    </a>
  );
}
