/**
 * What things in a store are called: the same on a disk, where they are paths, and in a copy elsewhere, where they are
 * keys. Changing one makes every installation's releases unknown.
 */
export const OBJECTS = 'objects'
/** Objects that begin alike stand together. */
export const objectFolder = (digest: string): string => `${OBJECTS}/${digest.slice(0, 2)}/`
export const objectName = (digest: string): string => `${objectFolder(digest)}${digest}`

/** All that is a portal's own stands below this. */
export const portalName = (kommune: string): string => `portals/${kommune}`
/** A manifest without its pages. */
export const headName = (kommune: string, release: string): string => `${portalName(kommune)}/releases/${release}.json`
export const pointerName = (kommune: string): string => `${portalName(kommune)}/current.json`
export const pinName = (kommune: string): string => `${portalName(kommune)}/pin.json`
export const basisName = (kommune: string): string => `${portalName(kommune)}/basis.json`

/** Whose each domain is. */
export const OWNERS = 'domains.json'
