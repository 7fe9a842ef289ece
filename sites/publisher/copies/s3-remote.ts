import type { Remote, RemoteSettings } from './mirror-remote.ts'

/** Tries of each request, with growing pauses in between: half a minute in all. */
const TRIES = 8
const CONNECT_MS = 5_000
const REQUEST_MS = 60_000

/**
 * Opens an S3-compatible store. The client is loaded only here: an installation without such a store does not pay for
 * it. Buckets are named in the path, which every server takes, and checksums beyond the signature are left out, which
 * many servers do not know.
 */
export async function openS3Remote({
  endpoint,
  region,
  bucket,
  prefix,
  accessKeyId,
  secretAccessKey,
}: RemoteSettings): Promise<Remote> {
  const { S3Client, DeleteObjectCommand, PutObjectCommand, GetObjectCommand, NoSuchKey, paginateListObjectsV2 } =
    await import('@aws-sdk/client-s3')
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: TRIES,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: REQUEST_MS },
  })
  const at = (key: string) => ({ Bucket: bucket, Key: `${prefix}${key}` })
  return {
    async put(key, bytes, { type, cache }) {
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentType: type, CacheControl: cache }))
    },
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)))
        return Body ? Buffer.from(await Body.transformToByteArray()) : null
      } catch (error) {
        if (error instanceof NoSuchKey) return null
        throw error
      }
    },
    async list(beginning) {
      const sizes = new Map<string, number>()
      for await (const { Contents = [] } of paginateListObjectsV2(
        { client },
        { Bucket: bucket, Prefix: `${prefix}${beginning}` },
      )) {
        for (const { Key, Size } of Contents) if (Key !== undefined) sizes.set(Key.slice(prefix.length), Size ?? 0)
      }
      return sizes
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)))
    },
    close: () => client.destroy(),
  }
}
