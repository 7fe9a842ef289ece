import { createServer, type AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { checkPort } from './check-port.ts'

it('says which variable to change when a port is taken, and nothing when it is free', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await expect(checkPort('127.0.0.1', port, 'CMS_PORT')).rejects.toThrow(
    `Port ${port} is taken by another program. Stop it, or set CMS_PORT to a free port.`,
  )
  await new Promise((resolve) => {
    server.close(resolve)
  })
  await expect(checkPort('127.0.0.1', port, 'CMS_PORT')).resolves.toBeUndefined()
})
