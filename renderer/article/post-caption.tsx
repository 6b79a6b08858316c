import type { Block } from '../../shared/article.ts';
import { messages } from '../messages/messages.ts';
import { ExternalLink } from '../ui/external-link.tsx';

export function PostCaption({ block }: { readonly block: Block }) {
  return (
    <figcaption dir="auto">
      {block.author ? <strong>{block.author}</strong> : null}{' '}
      {block.handle ? `@${block.handle}` : null}
      {[block.date, messages().article.embeddedPost].map((part) => (part ? ` · ${part}` : null))}
      {block.uri ? (
        <>
          {' · '}
          <ExternalLink uri={block.uri} />
        </>
      ) : null}
    </figcaption>
  );
}
