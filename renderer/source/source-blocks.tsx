import type { LeftOut, SourceBlock } from '../../shared/api.ts';
import { plural } from '../ui/plural.ts';
import { type Choice, type PlacedBlock, stretchesOf } from './choice.ts';

interface Props {
  readonly blocks: readonly SourceBlock[];
  readonly choice: Choice;
  onToggle(index: number): void;
}

/** The source from top to bottom: the article as it will be, and struck through what is left out of it. */
export function SourceBlocks({ blocks, choice, onToggle }: Props) {
  const row = (placed: PlacedBlock) => (
    <SourceRow
      key={placed.index}
      placed={placed}
      kept={choice.kept[placed.index] ?? false}
      onToggle={onToggle}
    />
  );
  return (
    <div className="source-blocks">
      {stretchesOf(blocks).map((stretch) => {
        if (stretch.kind === 'block') return row(stretch.placed);
        const back = stretch.blocks.filter(({ index }) => choice.kept[index]).length;
        return (
          <details key={`fold ${stretch.blocks[0]?.index}`} className="source-fold">
            <summary>
              {plural(stretch.blocks.length, 'line')} of the page around the article
              {back > 0 ? `, ${back} brought back` : ''}
            </summary>
            {stretch.blocks.map(row)}
          </details>
        );
      })}
    </div>
  );
}

const reasons: Readonly<Record<LeftOut, string>> = {
  outside: 'outside the article',
  margin: 'set apart by the page',
  caption: 'caption or credit',
  teaser: 'leads elsewhere',
  notice: 'notice of the page',
  title: 'title, byline or date',
  end: 'after the end',
  running: 'header, footer or page number',
  user: 'taken out',
};

interface RowProps {
  readonly placed: PlacedBlock;
  readonly kept: boolean;
  onToggle(index: number): void;
}

function SourceRow({ placed: { block, index }, kept, onToggle }: RowProps) {
  return (
    <button
      type="button"
      className="source-row"
      data-source-block={index}
      data-kind={block.kind}
      aria-pressed={kept}
      onClick={() => onToggle(index)}
    >
      {block.author || block.handle ? (
        <span className="source-speaker" dir="auto">
          {[block.author, block.handle && `@${block.handle}`].filter(Boolean).join(' ')}
        </span>
      ) : null}
      {kept ? <span dir="auto">{block.text}</span> : <del dir="auto">{block.text}</del>}
      {kept ? null : (
        <span className="source-reason">{reasons[block.leftOut ?? 'user']} · bring back</span>
      )}
    </button>
  );
}
