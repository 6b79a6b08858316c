import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Attributes whose value somebody reads or hears. */
const spoken =
  /^(?:aria-(?:label|description|roledescription|placeholder|valuetext)|title|placeholder|alt|label)$/;
const words = /\p{L}{2,}/u;
/** The name of the program, and keys as they are printed on keyboards: `KeyCap` puts them in the app's language. */
const namesOnly = /^[^\p{L}]*(?:Assay|Ctrl|Alt|Shift|Enter|Esc)?[^\p{L}]*$/u;

/** Words that a component says without asking `messages()`. */
function strayWords(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (text: string) => {
    if (words.test(text) && !namesOnly.test(text)) found.push(`${file}: ${text.trim()}`);
  };
  /** What an expression between braces can come to, without looking into calls. */
  const reportValues = (node: ts.Expression | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) report(node.text);
    else if (ts.isTemplateExpression(node))
      for (const text of [node.head, ...node.templateSpans.map(({ literal }) => literal)])
        report(text.text);
    else if (ts.isConditionalExpression(node)) {
      reportValues(node.whenTrue);
      reportValues(node.whenFalse);
    } else if (ts.isBinaryExpression(node)) {
      reportValues(node.left);
      reportValues(node.right);
    } else if (ts.isParenthesizedExpression(node)) reportValues(node.expression);
    else if (ts.isArrayLiteralExpression(node)) node.elements.forEach(reportValues);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) reportValues(node.expression);
    if (ts.isJsxAttribute(node) && spoken.test(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) report(node.initializer.text);
      else if (ts.isJsxExpression(node.initializer)) reportValues(node.initializer.expression);
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'announce')
      node.arguments.forEach(reportValues);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

test('every word of the app stands in renderer/messages, where each language has it', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: root }).filter((name) => !/\.test\./.test(name));
  expect(files.length).toBeGreaterThan(50);
  expect(
    files.flatMap((name) => strayWords(name, readFileSync(`${root}/${name}`, 'utf8'))),
  ).toEqual([]);
});

test.each([
  ['<p>Saved</p>', 'Saved'],
  ['<p aria-label="Ledger" />', 'Ledger'],
  ["<p>{done ? 'Saved' : count}</p>", 'Saved'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that is scanned
  ['<p title={`Undo: ${name}`} />', 'Undo:'],
  ["announce('Split.')", 'Split.'],
])('%s is found', (source, word) => {
  expect(strayWords('a.tsx', source)).toEqual([`a.tsx: ${word}`]);
});

test.each([
  '<p className="quiet">{messages().ui.help}</p>',
  '<KeyCap>Enter</KeyCap>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that is scanned
  '<KeyCap>{`${commandKey} Z`}</KeyCap>',
  '<a> · Assay</a>',
])('%s is not', (source) => {
  expect(strayWords('a.tsx', source)).toEqual([]);
});
