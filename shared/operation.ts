declare const types: unique symbol;

/** A name of the API with what it takes and gives; nothing is left of it when the program runs. */
export interface Operation<Input, Output> {
  readonly [types]?: [Input, Output];
}

export const operation = <Input, Output>(): Operation<Input, Output> => ({});
