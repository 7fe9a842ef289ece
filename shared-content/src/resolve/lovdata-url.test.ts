import { expect, it } from 'vitest'
import { lovdataUrl } from './lovdata-url.ts'

it.each([
  ['LOV-2005-06-17-64', '§ 16', undefined, 'https://lovdata.no/dokument/NL/lov/2005-06-17-64/§16'],
  ['FOR-2005-12-16-1477', undefined, undefined, 'https://lovdata.no/dokument/SF/forskrift/2005-12-16-1477'],
  ['FOR-2024-06-12-1680', '§ 3', true, 'https://lovdata.no/dokument/LF/forskrift/2024-06-12-1680/§3'],
  ['FOR-2024-06-12-1680', '§§ 3 og 4', true, 'https://lovdata.no/dokument/LF/forskrift/2024-06-12-1680'],
  ['LOV-2005-06-17-64', '§ 4-5', true, 'https://lovdata.no/dokument/NL/lov/2005-06-17-64/§4-5'],
] as const)('%s %s stands at Lovdata where its kind does', (law, section, isLocal, address) => {
  expect(lovdataUrl(law, section, isLocal)).toBe(address)
})
