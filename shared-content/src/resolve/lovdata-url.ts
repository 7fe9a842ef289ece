/**
 * The address of a law or regulation at Lovdata, down to the section when it is a single one («§ 16», «§ 4-5»). Laws
 * stand under NL, central regulations under SF and local ones under LF (Lovdata's own scheme of document addresses).
 */
export function lovdataUrl(law: string, section?: string, isLocal = false): string {
  const [, kind, number] = /^(LOV|FOR)-(.+)$/.exec(law) ?? []
  const base =
    kind === 'FOR'
      ? `https://lovdata.no/dokument/${isLocal ? 'LF' : 'SF'}/forskrift/${number}`
      : `https://lovdata.no/dokument/NL/lov/${number}`
  const [, paragraph] = /^§\s*([0-9]+(?:-[0-9]+)?(?:\s?[a-z])?)(?:\s|,|$)/.exec(section ?? '') ?? []
  return paragraph ? `${base}/§${paragraph.replace(/\s/g, '')}` : base
}
