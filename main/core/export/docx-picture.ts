import { ImageRun } from 'docx'
import { imageSize } from 'image-size'
import type { StoryImage } from './story.ts'

/** What Word shows of the forms that a notebook keeps. */
const forms: Readonly<Record<string, 'png' | 'jpg' | 'gif'>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
}
/** The width of the text of a page, in px at 96 to the inch. */
const WIDEST = 600

/** An image for a Word document, no wider than the text; null where Word knows no such form, or its size is not told. */
export function pictureOf(image: StoryImage | undefined, alt: string): ImageRun | null {
  const type = image && forms[image.mediaType]
  if (!image || !type) return null
  const data = Buffer.from(image.base64, 'base64')
  const size = sizeOf(data)
  if (!size) return null
  const scale = Math.min(1, WIDEST / size.width)
  return new ImageRun({
    type,
    data,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { name: 'Image', title: '', description: alt.toWellFormed() },
  })
}

/** In px; null for bytes that are no whole image. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height } = imageSize(bytes)
    return width > 0 && height > 0 ? { width, height } : null
  } catch {
    return null
  }
}
