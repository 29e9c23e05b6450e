import type { Output } from '../../../shared/contract.ts'

/** Computes an expression of named figures. */
export function calculate(
  _expression: string,
  _inputs: readonly { name: string; value: number }[],
): Output<'claims.calculate'> {
  return { result: null, failed: 'Calculations cannot be computed yet.' }
}
