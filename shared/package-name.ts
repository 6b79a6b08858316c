/** Of articles for another Assay. */
export const packageExtension = '.assay';

export function isPackage(name: string): boolean {
  return name.toLowerCase().endsWith(packageExtension);
}
