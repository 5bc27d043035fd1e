/** A file of the data folder as the pure code sees it. */
export interface NamedFile {
  /** Path relative to the data folder. */
  readonly name: string;
  /** The bytes; may be iterated more than once, which is how an encoding is told before reading. */
  readonly chunks: Iterable<Uint8Array>;
}
