import { z } from 'zod'

/** What the tests need to know of the machine. */
const testEnv = z.object({
  /** What every Node here begins with. */
  NODE_OPTIONS: z.string().default(''),
  /** A Chrome or Chromium to use instead of the one found. */
  CHROMIUM_PATH: z.string().optional(),
  /** 1: a missing mongod is a failure, not a skip. */
  REQUIRE_MONGO: z.string().optional(),
  /** A mongod to start replica sets with. */
  MONGOMS_SYSTEM_BINARY: z.string().optional(),
  /** A replica set that runs already. */
  TEST_MONGODB_URL: z.string().optional(),
  /** Where the files of a run share one demo region; the run says so itself. */
  TEST_REGION: z.string().optional(),
  /** What the choices of a test are drawn from; another one each time when nothing is said. A test says its own. */
  TEST_SEED: z.coerce.number().int().optional(),
  /** 1: an S3-compatible server that cannot be had is a failure, not a skip. */
  REQUIRE_S3: z.string().optional(),
})

/** Reads the settings of the test run. */
export const readTestEnv = () => testEnv.parse(process.env)

/** Names a MongoDB server for the test files that start after this. */
export function offerMongo(url: string): void {
  process.env.TEST_MONGODB_URL = url
}

/** Names the folder of the demo region for the test files that start after this. */
export function offerRegion(folder: string): void {
  process.env.TEST_REGION = folder
}

/** Does some work while the system's temporary folder is another one. */
export async function withTemporaryFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const { TMPDIR } = process.env
  process.env.TMPDIR = folder
  try {
    return await work()
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}

/** The environment of a program a test starts: ours, with what the test says on top. */
export const environmentWith = (own: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  ...own,
})
