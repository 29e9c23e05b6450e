import type { Input } from '../../../../shared/contract.ts'
import type { ClaimView } from '../../../../shared/domain/review.ts'

export type CalculationInput = Input<'claims.calculate'>['inputs'][number]

/** A figure as it is written in the form. `source` is the key of a piece of the claim's evidence, or ''. */
export type WrittenInput = Readonly<{
  id: number
  name: string
  value: string
  remark: string
  source: string
}>

const names = /^[a-z][a-z0-9_]{0,39}$/i

/** "1,234.5" and "1 234,5" are both 1234.5; null when it is no number. */
export function readNumber(written: string): number | null {
  const plain = written.replace(/[\s\u00a0\u202f'’]/gu, '').replace(/−/gu, '-')
  const decimal = /^[-+]?\d+,\d{1,2}$/u.test(plain)
    ? plain.replace(',', '.')
    : plain.replace(/,(?=\d{3}(\D|$))/gu, '')
  return /^[-+]?(\d+(\.\d+)?|\.\d+)(e[-+]?\d+)?$/iu.test(decimal) ? Number(decimal) : null
}

/** What is wrong in a figure, if something is. One that was left empty counts for nothing. */
export const wrongIn = ({ name, value }: WrittenInput): 'name' | 'value' | null =>
  !names.test(name.trim()) ? 'name' : readNumber(value) === null ? 'value' : null

export const isEmptyInput = ({ name, value }: WrittenInput): boolean =>
  name.trim() === '' && value.trim() === ''

/** The figures that can be computed with, with where they stand. */
export function readInputs(
  written: readonly WrittenInput[],
  evidence: ClaimView['evidence'],
): CalculationInput[] {
  return written
    .filter(input => !isEmptyInput(input) && wrongIn(input) === null)
    .map(({ name, value, remark, source }) => {
      const from = evidence.find(({ key }) => key === source)
      return {
        name: name.trim(),
        value: readNumber(value) ?? 0,
        sourceId: from?.sourceId ?? null,
        snapshotId: from?.snapshotId ?? null,
        anchor: null,
        remark: remark.trim(),
      }
    })
}
