import { expect, it } from 'vitest'
import { straighten } from './straighten.ts'

const straightened = (
  url: string,
  { method = 'GET', rawHeaders = ['Host', 'cms.example.no'] }: { method?: string; rawHeaders?: string[] } = {},
) => {
  const request = { url, method, headers: { host: 'cms.example.no' }, rawHeaders }
  straighten(request)
  return [request.method, request.headers.host, request.url]
}
const UNREADABLE = ['GET', 'cms.example.no', '/api/unreadable?where=x']

it.each(['/', '/admin/collections/services?where[a]=%ff', '/api/media/file/bl%C3%A5.png', '//evil.example/admin'])(
  'leaves %s as it is',
  (url) => {
    expect(straightened(url, { method: 'POST' })).toEqual(['POST', 'cms.example.no', url])
  },
)

it.each(['/api/%ff', '/admin/%E0%A4%A', '/%', '*', 'javascript:x', 'https://', 'http://evil.example/%ff'])(
  'leads %s to where it is answered that it cannot be read',
  (url) => {
    expect(straightened(url)[2]).toBe('/api/unreadable?where=x')
  },
)

it.each(['TRACE', 'PROPFIND', 'QUERY'])('lets nobody ask with %s', (method) =>
  expect(straightened('/admin', { method })).toEqual(UNREADABLE),
)
it('does not guess between two hosts', () =>
  expect(straightened('/admin', { rawHeaders: ['Host', 'cms.example.no', 'hOST', 'evil.example'] })).toEqual(
    UNREADABLE,
  ))
it('takes a whole address at its word', () =>
  expect(straightened('http://other.example:3000/admin?x=1')).toEqual(['GET', 'other.example:3000', '/admin?x=1']))
