import type { Attribution } from './annotation.ts';
import type { Block } from './article.ts';

/** What a mark in this block says about its speaker until somebody says otherwise. */
export function defaultAttribution(block: Block): Attribution {
  const speaker = block.author ?? block.handle;
  return speaker ? { kind: 'quoted', name: speaker } : { kind: 'outlet', name: '' };
}
