import { randomBytes } from 'node:crypto'

/** Stands in the built page wherever a nonce belongs (vite.config.ts puts it there). */
const placeholder = /__CSP_NONCE__/g

/** A fresh nonce: 128 bits, base64. One for each page that is served, never reused. */
export const createNonce = (): string => randomBytes(16).toString('base64')

export const withNonce = (page: string, nonce: string): string => page.replace(placeholder, nonce)

/**
 * The content security policy of the interface, the same in every host.
 *
 * Scripts come from the interface's own files only. Styles do too, and from `<style>` elements that carry the page's
 * nonce: React Aria inserts two (touch-action of pressable things, overscroll under an overlay) and takes the nonce
 * from the page's `csp-nonce` meta element. Style attributes are not allowed; React and Lexical set styles through
 * the CSSOM, which the policy does not concern. Nothing is fetched from anywhere else, so a captured text that got
 * past the sanitiser could neither run nor call home.
 */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Sent with every answer of a host, whatever it is. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), ' +
    'payment=(), midi=(), clipboard-read=(self), clipboard-write=(self)',
}

/** For answers that are not a page: nothing in them may run, wherever they are opened. */
export const inertPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"
