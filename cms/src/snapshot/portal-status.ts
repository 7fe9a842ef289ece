export { portalStatus, type PortalStatus } from '@innbyggarportal/shared-content/contract'
