export declare const russian: readonly string[];
export declare const polish: readonly string[];
export declare const slovak: readonly string[];
export declare const czech: readonly string[];
export declare const bulgarian: readonly string[];
export declare const ukrainian: readonly string[];
export declare const kazakh: readonly string[];
