/** Whatever carries a library's folder from one device to another. */
export interface Engine {
  readonly name: string;
  /** The two devices' copies of the library; the first is where it began. */
  readonly folders: readonly [string, string];
  cut(): Promise<void>;
  restore(): Promise<void>;
  /** Resolves when each has what the other has, as far as the engine is concerned. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export type StartEngine = (folder: string) => Promise<Engine>;
