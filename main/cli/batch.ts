import { createReadStream } from 'node:fs'
import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { explain, type Output } from './output.ts'
import { naming } from './paths.ts'

/** What one line of a batch asks for: `id` comes back with the answer. */
type Asked = { id?: string | number | undefined }

/**
 * Answers a batch: a JSON value on each line of a file (`-` is stdin), one JSON line out for each, in order. A line
 * that cannot be read is answered with a sentence and the rest goes on; true only if there was none.
 */
export async function answerBatch<Input extends Asked>(
  file: string,
  schema: z.ZodType<Input>,
  answer: (input: Input) => object,
  output: Output,
): Promise<boolean> {
  let number = 0
  let failed = 0
  for await (const line of linesOf(file)) {
    number += 1
    if (line.trim() === '') continue
    let id: Asked['id']
    try {
      const value = readJson(line, number)
      id = idOf(value)
      say(output, id, answer(check(schema, value, number)))
    } catch (error) {
      failed += 1
      say(output, id, { error: explain(error) })
    }
  }
  if (failed > 0) output.progress(`${failed} of ${number} lines could not be answered; the others were.`)
  return failed === 0
}

function say(output: Output, id: Asked['id'], answer: object): void {
  const line = id === undefined ? answer : { id, ...answer }
  output.result(line, JSON.stringify(line))
}

function readJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new AppError('invalid-input', `Line ${number} is not a JSON value.`, { cause })
  }
}

function check<Input>(schema: z.ZodType<Input>, value: unknown, number: number): Input {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const place = issue && issue.path.length > 0 ? `“${issue.path.join('.')}”: ` : ''
  throw new AppError(
    'invalid-input',
    `Line ${number} cannot be used: ${place}${issue?.message ?? 'wrong shape'}.`,
  )
}

function idOf(value: unknown): Asked['id'] {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : undefined
}

/** The lines of a UTF-8 file, parted by line feeds alone: JSON may hold other line separators as they are. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file)
  const decoder = new TextDecoder()
  let begun: string[] = []
  try {
    for await (const chunk of stream) {
      const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
      begun.push(first)
      for (const other of others) {
        yield begun.join('')
        begun = [other]
      }
    }
  } catch (error) {
    throw naming(file, error)
  }
  const last = begun.join('') + decoder.decode()
  if (last !== '') yield last
}
