/**
 * Refuses a tree that those who walk it could not come back from. The page parser counts tags before it builds a tree,
 * but not those that HTML lets people leave open, as the rows and cells of tables.
 *
 * @throws FailureError `inputTooDeep`
 */
export declare function checkDepth(root: Element, name: string): void;
