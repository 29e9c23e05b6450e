/** A file's bytes as base64. Rejects with what the browser says when it cannot be read. */
export async function readBase64(file: File): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
  return address.slice(address.indexOf(',') + 1)
}

/** Hands a file over as a download. */
export function download(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The download reads the blob after the click; a minute is enough for it to begin.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
