import { expect, it } from 'vitest'
import type { PageView } from '@innbyggarportal/sites/view'
import { hugoFront, hugoSite } from './hugo-page.ts'

const view = {
  kind: 'home',
  lang: 'nn',
  path: '/',
  title: 'Kva kan vi hjelpe deg med?',
  description: 'Om',
  findings: [],
  changesAt: '2026-11-22T00:00:00.000Z',
  canonical: 'http://x/',
  alternates: [],
  breadcrumb: [],
  topTasks: [
    { title: { text: 'Søk om plass', lang: 'nn' }, path: '/a/', thingAt: 7 },
    { title: { text: 'Søk', lang: 'nb' }, path: '/b/' },
  ],
  lifeEvents: [],
  themes: [],
  site: {
    kommune: 'a',
    name: 'A kommune',
    homePath: '/',
    languages: [{ lang: 'nn', isCurrent: true }],
    menu: [],
    footer: { links: [] },
  },
} as unknown as PageView

it('tells Hugo in lower case, and the language of words only where it differs', () => {
  const front = hugoFront(view)
  expect(front['toptasks']).toEqual([
    { title: { text: 'Søk om plass' }, path: '/a/', thingat: 7, before: 'Søk om ', thing: 'plass' },
    { title: { text: 'Søk', lang: 'nb' }, path: '/b/' },
  ])
  expect(front).toMatchObject({ url: '/', type: 'home', languages: [{ lang: 'nn', iscurrent: true }] })
  expect(front).not.toHaveProperty('findings')
  expect(front).not.toHaveProperty('changesat')
})

it('says once what all pages share, without what differs from page to page', () => {
  expect(hugoSite(view)).toMatchObject({ name: 'A kommune', homepath: '/' })
  expect(hugoSite(view)).not.toHaveProperty('languages')
})
