/**
 * The screens are written against React's interface and run on Preact's implementation of it, a tenth of the size: what
 * React itself needs to start is more than the whole of an article's screen may take to open. Radix and cmdk get the same.
 */
export const preactAsReact = [
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react$/, replacement: 'preact/compat' },
];
