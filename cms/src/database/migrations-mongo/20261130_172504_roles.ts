import type { Payload } from 'payload'
import { renameRegionEditorsInMongo } from '../moves/rename-region-editors.ts'

export const up = ({ payload }: { payload: Payload }): Promise<void> => renameRegionEditorsInMongo(payload)
export const down = async (): Promise<void> => {}
