/** Only web addresses become links; anything else an article names stays text. */
export function ExternalLink({
  uri,
  children,
}: {
  readonly uri: string;
  readonly children?: string;
}) {
  const address = URL.canParse(uri) ? new URL(uri) : null;
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:')
    return <>{children ?? uri}</>;
  return (
    <a href={address.href} target="_blank" rel="noreferrer noopener">
      {children ?? `${address.host}${address.pathname === '/' ? '' : address.pathname}`}
    </a>
  );
}
