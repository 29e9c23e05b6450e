import { readFile } from 'node:fs/promises'

/** Where the sample's files are. The one place to change when main is bundled for packaging. */
const folder = () => new URL('./files/', import.meta.url)

/** The bytes of a file of the sample, by its path in `files/`: "sources/plate.txt". */
export const readSampleFile = (path: string): Promise<Uint8Array> => readFile(new URL(path, folder()))
