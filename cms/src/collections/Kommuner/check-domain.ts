import {
  domain as domainSchema,
  isPortalHost,
  isSameDomain,
  normalDomain,
  portalHostOf,
} from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeValidateHook } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { meetOthers } from '../../database/meet-others.ts'
import { kommuneKind } from '../../door/kinds/kommune.ts'
import { standingBefore } from '../../editing/standing-before.ts'
import { refuse } from '../../messages/refuse.ts'
import { claimDomain, letDomainGo } from './claim-domain.ts'

/** Names that are taken whatever kommuner there are: those of the portals by their template, and the CMS's own. */
export interface TakenNames {
  /** Address of a portal with `{slug}` in it. */
  portalsUrl: string
  cmsUrl: string
}

/**
 * Sees to it that a kommune's own domain is nobody else's, and that its portal's address is nobody's domain. What
 * somebody had before this was asked may stay; the door names those that clash.
 */
export const checkDomain =
  ({ portalsUrl, cmsUrl }: TakenNames): CollectionBeforeValidateHook =>
  async ({ collection, data = {}, originalDoc, req }) => {
    const at = (path: string) => ({ req, collection: collection.slug, path })
    const cmsHost = new URL(cmsUrl).hostname
    const written: unknown = data['domain']
    const domain = typeof written === 'string' && written !== '' ? domainSchema.safeParse(written).data : undefined
    const before = originalDoc && (await standingBefore(req, kommuneKind, originalDoc))
    const isNewDomain = domain !== undefined && domain !== before?.['domain']
    const slug: unknown = data['slug']
    const host = typeof slug === 'string' && slug !== before?.['slug'] ? portalHostOf(portalsUrl, slug) : undefined
    if (!isNewDomain && host === undefined) return domain === undefined ? data : { ...data, domain }

    if (isNewDomain) {
      const holder = claimDomain(domain, originalDoc?.id ?? req, String(data['name'] ?? originalDoc?.name ?? ''))
      if (holder !== undefined) throw refuse(at('domain'), 'domainTaken', { domain, owner: holder })
    }
    try {
      if (isNewDomain) await meetOthers(req, 'domains')
      await refuseTaken()
    } catch (error) {
      if (isNewDomain) letDomainGo(domain)
      throw error
    }
    return domain === undefined ? data : { ...data, domain }

    async function refuseTaken(): Promise<void> {
      const { docs } = await req.payload.find({
        collection: 'kommuner',
        pagination: false,
        depth: 0,
        select: { name: true, domain: true },
        req: inTransaction(req),
      })
      const ownerOf = (name: string) =>
        docs.find(
          (other) =>
            other.id !== originalDoc?.id && other.domain && isSameDomain(normalDomain(other.domain) ?? '', name),
        )
      if (host !== undefined) {
        const owner = ownerOf(host)
        if (owner) throw refuse(at('slug'), 'hostTaken', { host, owner: owner.name })
        if (host === cmsHost) throw refuse(at('slug'), 'domainIsCms', { domain: host })
      }
      if (!isNewDomain) return
      const owner = ownerOf(domain)
      if (owner) throw refuse(at('domain'), 'domainTaken', { domain, owner: owner.name })
      if (isSameDomain(domain, cmsHost)) throw refuse(at('domain'), 'domainIsCms', { domain })
      if (isPortalHost(domain, portalsUrl)) throw refuse(at('domain'), 'domainIsPortal', { domain })
      if (/\.\d+$/.test(domain)) throw refuse(at('domain'), 'domainIsNumber')
    }
  }
