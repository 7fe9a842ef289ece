import { expect, it } from 'vitest'
import { askedFor } from './asked-for.ts'

const ask = (url: string, ...rawHeaders: string[]) => askedFor({ url, headers: { host: rawHeaders[1] }, rawHeaders })

it('is for its host, on its path', () =>
  expect(ask('/a?q=b', 'Host', 'a.example')).toEqual({ host: 'a.example', target: '/a?q=b' }))

it('a whole address wins over the host', () => {
  expect(ask('http://b.example:4000/a?q=b', 'Host', 'a.example')).toEqual({ host: 'b.example:4000', target: '/a?q=b' })
  expect(ask('HTTPS://B.example', 'Host', 'a.example')).toEqual({ host: 'b.example', target: '/' })
})

it('what begins with two strokes is a path', () =>
  expect(ask('//b.example/a', 'Host', 'a.example')).toEqual({ host: 'a.example', target: '//b.example/a' }))

it('is for nobody with two hosts, alike or not, or with an address that is none', () => {
  expect(ask('/', 'Host', 'a.example', 'HOST', 'b.example')).toBeNull()
  expect(ask('/', 'host', 'a.example', 'accept', '*/*', 'Host', 'a.example')).toBeNull()
  for (const url of ['*', 'a', 'ftp://a.example/', 'http:///', 'http://', 'http://a b/', ''])
    expect(ask(url, 'Host', 'a.example'), url).toBeNull()
})
