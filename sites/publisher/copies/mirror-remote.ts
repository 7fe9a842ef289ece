/** An S3-compatible object store and how to reach it. `prefix` stands before every key: empty, or a folder with its slash. */
export interface RemoteSettings {
  endpoint: string
  region: string
  bucket: string
  prefix: string
  accessKeyId: string
  secretAccessKey: string
}

/** How a thing is sent: its media type, and how long others may keep it. */
export interface SentAs {
  type: string
  cache: string
}

/** A store elsewhere, by keys. Every method rejects when the store cannot be reached, after trying for a while. */
export interface Remote {
  put(key: string, bytes: Uint8Array, as: SentAs): Promise<void>
  /** Null when there is nothing by this key. */
  get(key: string): Promise<Buffer | null>
  /** Sizes of all that lies under keys beginning so. */
  list(beginning: string): Promise<Map<string, number>>
  /** Does nothing when there is nothing by this key. */
  remove(key: string): Promise<void>
  close(): void
}
