import { labels } from '../../../shared/annotation.ts';
import { reportLanguages } from '../../../shared/export-options.ts';
import { textsIn } from '../../zip/texts-in.ts';
import { damaged } from '../damaged.ts';
import type { Format } from '../format.ts';
import { unescapeXml } from '../formats/xml.ts';
import { type FoundMark, judgementFrom } from '../found-mark.ts';
import { everyMark } from '../verify.ts';
import { wordsIn } from '../words/words.ts';
import { isCommented } from './commented.ts';

/**
 * A Word document: the article with highlights, a comment on every mark that has something to say, and footnotes with the
 * evidence. The library that writes it is loaded when it is first needed.
 */
export const docx: Format = {
  write: async (open, context) => {
    const { documentOf } = await import('./document.ts');
    return documentOf(open, context);
  },
  read: (bytes, name) => ({ marks: commentedMarks(bytes, name) }),
  expected: (open, { options }) => {
    if (options.text === false) return [];
    const { annotations } = open;
    return everyMark({ ...open, annotations: annotations.filter(isCommented) });
  },
};

/** What the comments of a document stand on, and the label that each begins with. */
function commentedMarks(bytes: Uint8Array, name: string): FoundMark[] {
  const kind = 'Word document';
  const files = textsIn(
    bytes,
    (file) => /^word\/(?:document|comments)\.xml$/.test(file),
    name,
    kind,
  );
  const body = files.get('word/document.xml');
  if (body === undefined) throw damaged(name, kind);
  const labelsById = labelsIn(files.get('word/comments.xml') ?? '');
  const open = new Map<string, string[]>();
  const marks: FoundMark[] = [];
  const parts =
    /<w:commentRange(Start|End) [^>]*w:id="(\d+)"[^>]*\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|p)(?:\/| [^>]*)?>/g;
  for (const [, edge, id = '', text, gap] of body.matchAll(parts)) {
    if (edge === 'Start') open.set(id, []);
    else if (edge === 'End') {
      const label = labelsById.get(id) ?? '';
      const exact = (open.get(id) ?? []).join('');
      marks.push({ label, judgement: judgementFrom({ label }), quote: { exact } });
      open.delete(id);
    } else {
      const words = text === undefined ? (gap ? '\n' : '') : unescapeXml(text);
      for (const pieces of open.values()) pieces.push(words);
    }
  }
  return marks;
}

function labelsIn(comments: string): Map<string, string> {
  const byName = new Map<string, string>(
    reportLanguages.flatMap((language) =>
      labels.map((label) => [wordsIn(language).labels[label].name, label] as const),
    ),
  );
  const found = new Map<string, string>();
  for (const [, id = '', content = ''] of comments.matchAll(
    /<w:comment [^>]*w:id="(\d+)"[^>]*>([\s\S]*?)<\/w:comment>/g,
  )) {
    const first = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/.exec(content)?.[1] ?? '';
    found.set(id, byName.get(first) ?? '');
  }
  return found;
}
