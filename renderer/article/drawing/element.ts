type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An article's text is drawn without a library for components: there is a great deal of it, it never changes, and it is on
 * screen before the rest of the app is. What is given as a string is text; nothing that an article says becomes markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** `undefined` takes an attribute away. */
export function setAttributes(of: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) of.removeAttribute(name);
    else of.setAttribute(name, String(value));
  }
}
