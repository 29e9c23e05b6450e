/**
 * Whether the system seals a secret so that only this account can open it. On Linux without a key store Chromium falls
 * back to a fixed password that is public: `basic_text` hides nothing.
 */
export function maySeal(platform: NodeJS.Platform, available: boolean, backend: string | undefined): boolean {
  if (!available) return false
  return platform !== 'linux' || (backend !== undefined && backend !== 'basic_text' && backend !== 'unknown')
}
