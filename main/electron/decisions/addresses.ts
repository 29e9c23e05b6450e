/** The origin of the interface inside Electron: a scheme of its own, so that nothing on the web shares it. */
export const APP_SCHEME = 'app'
const APP_HOST = 'second-source'
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/`

/** Whether this address is the interface's own. Compared as a parsed URL: `app://second-source.evil/` is not. */
export function isOwnAddress(address: string): boolean {
  const url = parse(address)
  return url?.protocol === `${APP_SCHEME}:` && url.host === APP_HOST
}

/**
 * The address to hand to the person's browser, or null when it must not be: only http and https, and without a name
 * and password, which make an address look like another one.
 */
export function externalAddress(address: string): string | null {
  const url = parse(address)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  return url.username === '' && url.password === '' ? url.href : null
}

const parse = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null)

/** Whether a download is an export that our own page made. */
export const isOwnDownload = (address: string): boolean =>
  address.startsWith(`blob:${APP_SCHEME}://${APP_HOST}/`)
