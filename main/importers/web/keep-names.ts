const phrasing =
  /^(?:A|ABBR|B|BDI|BDO|BR|CITE|CODE|DATA|DFN|EM|FONT|I|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;

/**
 * Readability turns a division that is one paragraph into a paragraph, and forgets what the division was called. So its
 * names move to the paragraph first.
 */
export function keepNames(document: Document): void {
  for (const division of document.querySelectorAll('div[class],div[id]')) {
    const names = `${division.getAttribute('class') ?? ''} ${division.getAttribute('id') ?? ''}`;
    const [only, ...others] = division.children;
    if (only?.tagName === 'P' && others.length === 0 && !hasOwnText(division))
      only.setAttribute('class', `${only.getAttribute('class') ?? ''} ${names}`.trim());
    else if (
      hasOwnText(division) &&
      [...division.children].every(({ tagName }) => phrasing.test(tagName))
    ) {
      const paragraph = document.createElement('p');
      paragraph.setAttribute('class', names.trim());
      paragraph.append(...division.childNodes);
      division.append(paragraph);
    }
  }
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue ?? '').trim() !== '',
  );
}
