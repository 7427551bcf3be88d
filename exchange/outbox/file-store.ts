/** A file that did not exist before. Bytes are safe after `sync` has come back, not before. */
export interface NewFile {
  write(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface StoreEntry {
  readonly name: string;
  /** A link is `other`: it is never followed. */
  readonly kind: 'file' | 'directory' | 'other';
}

/**
 * The few things the outbox does to a file system, one operation each, so that a test can let any one of them fail.
 *
 * Every operation throws the system's own error, with its `code`.
 */
export interface FileStore {
  /** Fails where the directory exists already. */
  makeDirectory(path: string): Promise<void>;
  /** Fails where the file exists already. */
  createFile(path: string): Promise<NewFile>;
  readFile(path: string): Promise<Uint8Array>;
  list(path: string): Promise<readonly StoreEntry[]>;
  rename(from: string, to: string): Promise<void>;
  /** Makes the names in a directory safe, where the system can. */
  syncDirectory(path: string): Promise<void>;
  removeFile(path: string): Promise<void>;
  /** Removes an empty directory. */
  removeDirectory(path: string): Promise<void>;
}
