import type { Block } from '../../shared/article.ts';
import { ExternalLink } from '../ui/external-link.tsx';

export function PostCaption({ block }: { readonly block: Block }) {
  return (
    <figcaption dir="auto">
      {block.author ? <strong>{block.author}</strong> : null}{' '}
      {block.handle ? `@${block.handle}` : null}
      {block.date ? ` · ${block.date}` : null} · embedded post
      {block.uri ? (
        <>
          {' · '}
          <ExternalLink uri={block.uri} />
        </>
      ) : null}
    </figcaption>
  );
}
