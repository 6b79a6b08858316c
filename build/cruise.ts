import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import rules from './import-rules.mjs';

export const rooms = ['shared', 'main', 'renderer', 'build', 'e2e'];

/** Breaches of the import rules below a folder that is laid out like this one. */
export async function breaches(root: string): Promise<readonly IViolation[]> {
  const { options, ...ruleSet } = rules;
  const { tsConfig, enhancedResolveOptions, ...cruiseOptions } = options ?? {};
  const { output } = await cruise(
    rooms,
    { ...cruiseOptions, ruleSet, validate: true, baseDir: root } as never,
    enhancedResolveOptions as never,
    { tsConfig: extractTSConfig(`${root}/${tsConfig?.fileName}`) } as never,
  );
  return (output as ICruiseResult).summary.violations;
}
