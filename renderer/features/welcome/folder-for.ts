/**
 * Where a new notebook goes: "Water" in "/home/ida/Notebooks" is "/home/ida/Notebooks/Water.notebook". Signs that a
 * file system refuses become spaces; the host's own separator is told from the folder.
 */
export function folderFor(parent: string, name: string): string {
  const separator = parent.includes('\\') && !parent.includes('/') ? '\\' : '/'
  const safe = name
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80)
    .trim()
  const folder = parent.replace(/[/\\]+$/, '')
  return `${folder}${separator}${safe || 'Notebook'}.notebook`
}
