/** Which languages spelling is checked in; null switches checking off. `[]` leaves the choice to the system. */
export type Spelling = readonly string[] | null

/**
 * From the setting: a BCP 47 tag, '' for as the system says, 'none'. Only macOS checks by itself; elsewhere Chromium
 * fetches a dictionary from the network for each language, so that there nothing is checked until one was chosen.
 */
export function spellingFor(
  setting: string,
  available: readonly string[],
  platform: NodeJS.Platform,
): Spelling {
  if (setting === 'none') return null
  if (platform === 'darwin') return []
  if (setting === '') return null
  const wanted = setting.toLowerCase()
  const base = wanted.split('-')[0] ?? wanted
  const found =
    available.find(language => language.toLowerCase() === wanted) ??
    available.find(language => language.toLowerCase() === base) ??
    available.find(language => language.toLowerCase().startsWith(`${base}-`))
  return found === undefined ? null : [found]
}
