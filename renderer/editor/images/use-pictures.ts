import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getNodeByKey } from 'lexical'
import { useEffect } from 'react'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import type { Client } from '../../transport/client.ts'
import { $getImage, $isImageNode, ImageNode } from '../nodes/image-node.ts'
import './images.css'

/** Draws the images of the editor above. They are pixels on a canvas: nothing of a captured file is run or fetched. */
export function usePictures(): void {
  const [editor] = useLexicalComposerContext()
  const client = useClient()
  useEffect(
    () =>
      editor.registerMutationListener(ImageNode, mutations => {
        for (const [key, mutation] of mutations) {
          if (mutation === 'destroyed') continue
          const snapshotId = editor.read(() => {
            const node = $getNodeByKey(key)
            return $isImageNode(node) ? $getImage(node).snapshotId : null
          })
          const canvas = editor.getElementByKey(key)?.querySelector('canvas')
          if (snapshotId === null || !canvas || canvas.dataset['of'] === snapshotId) continue
          canvas.dataset['of'] = snapshotId
          void draw(client, snapshotId, canvas)
        }
      }),
    [editor, client],
  )
}

/** What cannot be shown says why in its place. */
async function draw(client: Client, snapshotId: string, canvas: HTMLCanvasElement): Promise<void> {
  try {
    const { mediaType, base64 } = await client.call('sources.image', { snapshotId })
    const bytes = Uint8Array.from(atob(base64), byte => byte.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType }))
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
    bitmap.close()
  } catch (error) {
    canvas.parentElement?.setAttribute('data-wrong', sentenceFor(error))
  }
}
