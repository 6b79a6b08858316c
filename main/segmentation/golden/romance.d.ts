export declare const french: readonly string[];
export declare const spanish: readonly string[];
export declare const italian: readonly string[];
export declare const portuguese: readonly string[];
