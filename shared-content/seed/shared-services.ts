import type { Service } from '../src/contract/index.ts'

/** The services the region writes once, in the groups they were written in. */
export const sharedServices: Service[] = []
