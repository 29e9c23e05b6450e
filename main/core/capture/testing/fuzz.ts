import { metadataSchema } from '../../../../shared/domain/source.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { Captured, CaptureInput } from '../captured.ts'
import { brokenInvariants } from '../pieces.ts'
import { mutated, mutatedWithin, seeded } from './mutate.ts'

/** The whole files that are mutated, by name. */
export type Fixture = { readonly fileName: string; readonly bytes: Uint8Array }

/** What a reader may not do with any file: fail without a sentence, take too long, or answer what is not whole. */
export type Finding = {
  readonly fileName: string
  readonly seed: number
  readonly what: string
  readonly bytes: Uint8Array
}

/** Office documents and web archives whose parts are mutated too. */
const packed = /\.(docx|odt|xlsx|ods)$/

/** The mutation of a fixture that a seed stands for. */
function mutationOf({ fileName, bytes }: Fixture, seed: number): Promise<Uint8Array> | Uint8Array {
  const random = seeded(seed)
  return packed.test(fileName) && random() < 0.6 ? mutatedWithin(bytes, random) : mutated(bytes, random)
}

/** Has one mutation read; null where all is as it should be. */
export async function tryMutation(
  fixture: Fixture,
  seed: number,
  read: (input: CaptureInput) => Promise<Captured>,
): Promise<Finding | null> {
  const { fileName } = fixture
  const bytes = await mutationOf(fixture, seed)
  const what = await read({ bytes, mediaType: null, fileName, url: null }).then(notWhole, notExpected)
  return what === null ? null : { fileName, seed, what, bytes }
}

function notWhole({ text, blocks, metadata }: Captured): string | null {
  const broken = brokenInvariants(text, blocks)
  if (broken.length > 0) return broken.join(' ')
  const { success, error } = metadataSchema.safeParse(metadata)
  return success ? null : String(error)
}

function notExpected(error: unknown): string | null {
  if (!(error instanceof AppError))
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  return /took longer than|Details are in the log|its reader stopped|of memory/.test(error.message)
    ? error.message
    : null
}
