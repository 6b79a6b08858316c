import type { Attribution } from './annotation.ts';
import type { BlockWithSentences, IndexedSentence } from './sentences.ts';
import { quoteLeftOpen, type Speaker, speakerOf } from './speakers.ts';

/**
 * What a mark on a sentence says about its speaker until somebody says otherwise: the author of its post, quotation or
 * turn; else the speaker its paragraph names; else the outlet.
 */
export function offeredAttribution(
  text: string,
  { block, sentences }: BlockWithSentences,
  sentence: IndexedSentence,
): Attribution {
  const author = block.author ?? block.handle;
  if (author) return { kind: 'quoted', name: author };
  let speaker: Speaker | undefined;
  let earlier: Speaker | undefined;
  let open = '';
  for (const { id, start, end } of sentences) {
    const words = text.slice(start, end);
    speaker = speakerOf(words, earlier, open !== '');
    if (id === sentence.id) break;
    earlier = speaker ?? earlier;
    open = quoteLeftOpen(words, open);
  }
  return speaker ?? { kind: 'outlet', name: '' };
}
