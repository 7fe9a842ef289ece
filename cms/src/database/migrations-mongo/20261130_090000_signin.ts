import type { Payload } from 'payload'
import { markDemoUsersInMongo } from '../moves/mark-demo-users.ts'

export const up = ({ payload }: { payload: Payload }): Promise<void> => markDemoUsersInMongo(payload)
export const down = async (): Promise<void> => {}
