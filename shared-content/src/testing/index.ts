export * from './arbitrary-text.ts'
export * from './arbitrary-slots.ts'
export * from './arbitrary-region.ts'
export { badlySaid } from './badly-said.ts'
