import { offerMongo, readTestEnv } from '../env.ts'
import { mongod, startReplicaSet } from './databases.ts'

/** Starts one MongoDB server for all files of a run, each with a database of its own there; none when there is no mongod, or a server is named already. */
export default async function oneMongod(): Promise<(() => Promise<void>) | undefined> {
  if (mongod === undefined || readTestEnv().TEST_MONGODB_URL !== undefined) return undefined
  const server = await startReplicaSet(mongod)
  offerMongo(server.url)
  return server.stop
}
