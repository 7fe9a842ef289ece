import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does a piece of work whole or not at all. */
export async function inOneGo(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  await initTransaction(req)
  try {
    await work()
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
