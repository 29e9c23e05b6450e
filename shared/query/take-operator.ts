import { type Cursor, isBlank, isClosing, isOpening, isQuotationMark } from './cursor.ts'

type Operator = 'AND' | 'OR' | 'NOT'

/** Whether an operator stands under the cursor as a word of its own, in capitals. */
export function isOperatorAt({ text, at }: Cursor, operator: Operator): boolean {
  if (!text.startsWith(operator, at)) return false
  const next = text.charAt(at + operator.length)
  return next === '' || isBlank(next) || isOpening(next) || isClosing(next) || isQuotationMark(next)
}

/** The same, and passes over it. */
export function takeOperator(cursor: Cursor, operator: Operator): boolean {
  if (!isOperatorAt(cursor, operator)) return false
  cursor.at += operator.length
  return true
}
