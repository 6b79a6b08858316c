import type { ArticleMetadata } from '../../../shared/article.ts';
import { parseXml, type Source } from './xml.ts';

/** Names that programs put in when nobody gave one. */
const noTitle =
  /^(?:untitled|unbenannt|sans titre|document ?\d*|microsoft word\b.*|.*\.(?:docx?|dotx?|odt|ott|rtf))$/i;
const nobody =
  /^(?:python-docx|un-named|unknown|user|admin|administrator|owner|author|microsoft(?: office)? user|windows[- ]?user|apache poi|docx)$/i;

/**
 * What an office document says about itself, in Dublin Core, which OOXML and OpenDocument share. When the file was begun
 * is not when the article was published, and often it is when its template was made; so only the last change is taken.
 *
 * https://ecma-international.org/publications-and-standards/standards/ecma-376/ part 2, 11;
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/ 4.3
 *
 * @throws FailureError like `parseXml`
 */
export function officeMetadata(xml: string, source: Source): Partial<ArticleMetadata> {
  const document = parseXml(xml, source);
  const field = (...tags: string[]) => {
    for (const tag of tags) {
      const text = document.getElementsByTagName(tag)[0]?.textContent?.replace(/\s+/g, ' ').trim();
      if (text) return text.slice(0, 500);
    }
    return undefined;
  };
  const title = field('dc:title');
  // OpenDocument's dc:creator changed the document last; who began it wrote it.
  const byline = field('meta:initial-creator', 'dc:creator');
  const updated = field('dcterms:modified', 'dc:date');
  const language = field('dc:language');
  return {
    ...(title && !noTitle.test(title) ? { title } : {}),
    ...(byline && !nobody.test(byline) ? { byline } : {}),
    ...(updated ? { updated } : {}),
    ...(language && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(language) ? { language } : {}),
  };
}
