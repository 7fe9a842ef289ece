/** Addresses within the site or on the web: html says the same of all of them. */
const ADDRESS = /(?<=\shref=")(?:\/|https:\/\/)[^"\s]*(?=")/g
const ANY_ADDRESS = '/'

/** A text with all addresses made equal: what pages have in common is then the same text on all of them. */
export const withoutAddresses = (html: string): string => html.replace(ADDRESS, ANY_ADDRESS)
