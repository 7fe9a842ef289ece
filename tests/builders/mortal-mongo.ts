import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { freePort } from './free-port.ts'
import { mongod, mongodb, type DatabaseKind, type TestDatabase } from './databases.ts'
import { shareAudits } from './share-audits.ts'

/** A MongoDB replica set of one that can be killed and started again on the same data. */
export interface MortalMongo extends TestDatabase {
  kill: () => Promise<void>
  revive: () => Promise<void>
}

/** Starts one. Its kind says why not when there is no mongod. */
export async function startMortalMongo(): Promise<MortalMongo> {
  const dataDir = shareAudits(mkdtempSync(join(tmpdir(), 'innbyggarportal-test-')))
  const dbPath = join(dataDir, 'mongod')
  mkdirSync(dbPath)
  const port = await freePort()
  const replicaSet = `test-${port}`
  let server: ChildProcess
  const start = () => {
    server = spawn(
      mongod ?? 'mongod',
      ['--dbpath', dbPath, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', replicaSet, '--quiet'],
      { stdio: 'ignore' },
    )
  }
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill(signal)
    await gone
  }
  start()
  await whenAnswering(port, (client) =>
    client
      .db('admin')
      .command({ replSetInitiate: { _id: replicaSet, members: [{ _id: 0, host: `127.0.0.1:${port}` }] } }),
  )
  await whenAnswering(port, isPrimary)
  return {
    url: `mongodb://127.0.0.1:${port}/test?replicaSet=${replicaSet}`,
    dataDir,
    kill: () => end('SIGKILL'),
    revive: async () => {
      start()
      await whenAnswering(port, isPrimary)
    },
    stop: async () => {
      await end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** As a kind of database, for those who start a region on it. */
export function mortalKind(): { kind: DatabaseKind; mongo: () => MortalMongo } {
  let mongo: MortalMongo
  return { kind: { ...mongodb, start: async () => (mongo = await startMortalMongo()) }, mongo: () => mongo }
}

async function isPrimary(client: MongoClient): Promise<void> {
  const { isWritablePrimary } = await client.db('admin').command({ hello: 1 })
  if (!isWritablePrimary) throw new Error('not primary yet')
}

async function whenAnswering(port: number, ask: (client: MongoClient) => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
      serverSelectionTimeoutMS: 1000,
    })
    try {
      await ask(client)
      return
    } catch (error) {
      if (tries > 60) throw error
      await sleep(250)
    } finally {
      await client.close()
    }
  }
}
