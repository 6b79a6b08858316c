import { FailureError } from '../../../shared/failure.ts';

/** Elements inside each other. What is laid out with tables has some dozens. */
const deepest = 1_000;

/**
 * Refuses a tree that those who walk it could not come back from. The page parser counts tags before it builds a tree,
 * but not those that HTML lets people leave open, as the rows and cells of tables.
 *
 * @throws FailureError `inputTooDeep`
 */
export function checkDepth(root: Element, name: string): void {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw new FailureError({ reason: 'inputTooDeep', name, limit: deepest });
    level = level.flatMap((element) => [...element.children]);
  }
}
