export declare const hindi: readonly string[];
export declare const marathi: readonly string[];
export declare const chinese: readonly string[];
export declare const japanese: readonly string[];
export declare const burmese: readonly string[];
