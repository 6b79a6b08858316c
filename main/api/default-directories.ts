import envPaths from 'env-paths';

const paths = envPaths('Assay', { suffix: '' });

/** This device's own: who writes, caches, window bounds. Never synchronised. */
export function defaultConfigDirectory(): string {
  return process.env.ASSAY_CONFIG || paths.config;
}

export function defaultLibraryDirectory(): string {
  return process.env.ASSAY_LIBRARY || `${paths.data}/library`.replace(/\/{2,}/g, '/');
}
