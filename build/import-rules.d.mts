import type { IConfiguration } from 'dependency-cruiser';

/** Package name to the rooms that may import it. */
export const homes: Readonly<Record<string, readonly string[]>>;
/** Packages that nothing imports by name. */
export const tools: readonly string[];
declare const rules: IConfiguration;
export default rules;
