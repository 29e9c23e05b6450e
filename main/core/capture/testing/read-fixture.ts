import { readFileSync } from 'node:fs'
import type { Captured } from '../captured.ts'
import { readOriginal } from '../read-original.ts'

/** The bytes of one of `originals/`. */
export const bytesOf = (fileName: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./originals/${fileName}`, import.meta.url)))

/** Reads one of `originals/`, or other bytes under its name. */
export const readFixture = (fileName: string, bytes = bytesOf(fileName)): Promise<Captured> =>
  readOriginal({ bytes, mediaType: null, fileName, url: null })

/** "type: words" for each block. */
export const blocksOf = ({ text, blocks }: Captured): string[] =>
  blocks.map(block => `${block.type}: ${text.slice(block.start, block.end)}`)
