import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { MongoClient } from 'mongodb'
import { readTestEnv } from '../env.ts'
import { shareAudits } from './share-audits.ts'

/** A database of its own for one test file. */
export interface TestDatabase {
  url: string
  dataDir: string
  stop: () => Promise<void>
}

export interface DatabaseKind {
  name: string
  /** Why it cannot run here, or undefined. */
  missing?: string
  start: () => Promise<TestDatabase>
}

const env = readTestEnv()
const root = resolve(import.meta.dirname, '../..')
const newDirectory = () => mkdtempSync(join(tmpdir(), 'innbyggarportal-test-'))
const remove = (directory: string) => rmSync(directory, { recursive: true, force: true })

export const sqlite: DatabaseKind = {
  name: 'SQLite',
  start: async () => {
    const dataDir = shareAudits(newDirectory())
    return { url: `file:${join(dataDir, 'test.db')}`, dataDir, stop: async () => remove(dataDir) }
  },
}

/** A mongod on this machine, or undefined. */
export const mongod = [env.MONGOMS_SYSTEM_BINARY, join(root, '.cache/mongod'), '/usr/bin/mongod'].find(
  (file) => file !== undefined && existsSync(file),
)

export const mongodb: DatabaseKind = {
  name: 'MongoDB',
  ...(mongod || env.TEST_MONGODB_URL || env.REQUIRE_MONGO
    ? {}
    : { missing: 'no mongod: put one in .cache/mongod or name it in MONGOMS_SYSTEM_BINARY' }),
  start: async () => {
    const dataDir = shareAudits(newDirectory())
    if (env.TEST_MONGODB_URL) {
      const url = new URL(env.TEST_MONGODB_URL)
      url.pathname = `/test-${randomUUID()}`
      const stop = async () => {
        await dropDatabase(url.href)
        remove(dataDir)
      }
      return { url: url.href, dataDir, stop }
    }
    if (mongod === undefined)
      throw new Error('REQUIRE_MONGO is set, but there is no mongod in .cache/mongod or MONGOMS_SYSTEM_BINARY.')
    const server = await startReplicaSet(mongod)
    return {
      url: server.url,
      dataDir,
      stop: async () => {
        await server.stop()
        remove(dataDir)
      },
    }
  },
}

/** Starts a replica set of one in a folder of its own. */
export async function startReplicaSet(binary: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const dbPath = newDirectory()
  const server = await MongoMemoryReplSet.create({
    binary: { systemBinary: binary, version: '6.0.5' },
    replSet: { count: 1, ip: '127.0.0.1', storageEngine: 'wiredTiger' },
    instanceOpts: [{ dbPath }],
  })
  const stop = async () => {
    await server.stop()
    remove(dbPath)
  }
  return { url: server.getUri('test'), stop }
}

async function dropDatabase(url: string): Promise<void> {
  const client = new MongoClient(url)
  await client.db().dropDatabase()
  await client.close()
}

export const bothDatabases: readonly DatabaseKind[] = [sqlite, mongodb]
