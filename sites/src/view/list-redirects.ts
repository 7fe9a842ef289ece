import type { ContentReader } from '@innbyggarportal/shared-content/affected'
import { FORMER_SECTIONS, pageAt, plainPath, type Section } from '@innbyggarportal/shared-content/addresses'
import type { Kommune, Lang } from '@innbyggarportal/shared-content/contract'
import { listPages } from './list-pages.ts'
import { pagePath } from './page-path.ts'
import type { PageRef } from './page-ref.ts'

/**
 * Where the old addresses of a portal lead: by {@link plainPath}, the address of a page it has now, never another old one.
 * An address that is a page's is no old one. Of two that claim one address, what an editor wrote down comes first, and the
 * kommune's own before everybody's.
 */
export function listRedirects(reader: ContentReader): ReadonlyMap<string, string> {
  return reader.once('redirects', list)
}

/** An old address, not yet in its plain form, and the page it leads to. */
type Old = readonly [from: string, to: string]

function list(reader: ContentReader): ReadonlyMap<string, string> {
  const { kommune } = reader
  const pages = listPages(reader)
  const live = new Set(pages.map(({ path }) => plainPath(path)))
  const pageIn = openPages(kommune, pages)
  const rank = (lang: Lang) => [...kommune.languages, lang].indexOf(lang)
  const told = reader.redirects().toSorted((a, b) => rank(a.lang) - rank(b.lang))
  const written = told.flatMap(({ lang, from, to }): Old[] => {
    const page = pageIn('service', to, lang)
    const slug = oldSlug(from)
    const inEvery = slug === undefined ? [] : addressesOf(kommune, pageIn, 'service', to, slug)
    return [...(page ? [[from, page] as const] : []), ...inEvery]
  })
  const moved = [...ofNames(kommune, pages, pageIn), ...ofSections(pages), ...ofFirstLanguages(kommune, pages)]
  const redirects = new Map<string, string>()
  for (const [from, to] of [...written, ...moved]) {
    const old = plainPath(from)
    if (!live.has(old) && !redirects.has(old)) redirects.set(old, to)
  }
  return redirects
}

/** The address of a page by kind, key and language; in the first language where it is in none other. */
type PageIn = (kind: PageRef['kind'], key: string | undefined, lang: Lang) => string | undefined

function openPages({ languages }: Kommune, pages: readonly PageRef[]): PageIn {
  const id = (kind: string, key: string | undefined, lang: Lang | undefined) => `${kind} ${key ?? ''} ${lang}`
  const byId = new Map(pages.map(({ kind, key, lang, path }) => [id(kind, key, lang), path]))
  return (kind, key, lang) => byId.get(id(kind, key, lang)) ?? byId.get(id(kind, key, languages[0]))
}

/** The slug in what was a service's address. */
function oldSlug(from: string): string | undefined {
  const page = pageAt(from)
  return page?.section === 'services' ? page.slug : undefined
}

/** The addresses that one thing had by another slug, in every language and whichever had no prefix. */
function addressesOf(kommune: Kommune, pageIn: PageIn, kind: PageRef['kind'], key: string, slug: string): Old[] {
  return orders(kommune).flatMap((languages) =>
    languages.flatMap((lang): Old[] => {
      const page = pageIn(kind, key, lang)
      return page ? [[pagePath({ languages }, lang, kind, slug), page]] : []
    }),
  )
}

/** The languages of a portal in every order that addresses were made of: which of them is first decides. */
function orders({ languages, formerly }: Kommune): Lang[][] {
  const firsts = formerly?.firstLanguages ?? []
  return [languages, ...firsts.map((first) => [first, ...languages.filter((lang) => lang !== first)])]
}

/** Themes and life events had their keys in their addresses. */
function ofNames(kommune: Kommune, pages: readonly PageRef[], pageIn: PageIn): Old[] {
  const named = pages.filter(({ kind }) => kind === 'theme' || kind === 'lifeEvent')
  const keys = new Map(named.map(({ kind, key }) => [`${kind} ${key}`, { kind, key: key! }]))
  return [...keys.values()].flatMap(({ kind, key }) => addressesOf(kommune, pageIn, kind, key, key))
}

/** Sections that had another word. */
function ofSections(pages: readonly PageRef[]): Old[] {
  return pages.flatMap(({ kind, lang, path }): Old[] => {
    const words = FORMER_SECTIONS[lang]?.[kind as Section] ?? []
    return words.map((word) => [path.replace(/[^/]+\/$/, `${word}/`), path])
  })
}

/** All pages where they were when another language had no prefix. Those of a language that is gone lead to the first one's. */
function ofFirstLanguages(kommune: Kommune, pages: readonly PageRef[]): Old[] {
  const [first] = kommune.languages
  const moving = pages.filter(({ kind }) => kind !== 'notFound')
  return orders(kommune)
    .slice(1)
    .flatMap((languages) =>
      moving.flatMap(({ kind, key, lang, path }): Old[] => {
        const slug = key === undefined ? undefined : path.split('/').at(-2)
        const was = (its: Lang): Old => [pagePath({ languages }, its, kind, slug), path]
        const isGone = !kommune.languages.includes(languages[0]!)
        return isGone && lang === first ? [was(lang), was(languages[0]!)] : [was(lang)]
      }),
    )
}
