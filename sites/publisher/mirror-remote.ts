/** An S3-compatible object store and how to reach it. `prefix` stands before every key; empty, or ended with a slash. */
export interface RemoteSettings { endpoint: string; region: string; bucket: string; prefix: string; accessKeyId: string; secretAccessKey: string }
