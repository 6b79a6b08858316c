export declare const german: readonly string[];
export declare const dutch: readonly string[];
export declare const danish: readonly string[];
