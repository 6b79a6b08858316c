/**
 * @throws FailureError `inputTooDeep`, before the tree is built: tree builders and walkers recurse
 */
export declare function parsePage(html: string, name: string): Document;
