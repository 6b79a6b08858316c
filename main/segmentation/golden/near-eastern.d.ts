export declare const arabic: readonly string[];
export declare const persian: readonly string[];
export declare const urdu: readonly string[];
export declare const armenian: readonly string[];
export declare const amharic: readonly string[];
export declare const greek: readonly string[];
