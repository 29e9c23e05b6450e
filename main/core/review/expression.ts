import jsep from 'jsep'
import { CannotCompute } from './cannot-compute.ts'

/** What a calculation may be made of. */
export type Expression =
  | { kind: 'figure'; written: string }
  | { kind: 'name'; name: string }
  | { kind: 'percent' | 'minus'; of: Expression }
  | { kind: 'binary'; sign: '+' | '-' | '*' | '/' | '^'; left: Expression; right: Expression }
  | { kind: 'call'; name: string; inputs: Expression[] }

/** Brackets within brackets, at the most. */
const DEEPEST = 50

jsep.removeAllBinaryOps()
jsep.removeAllUnaryOps()
jsep.removeAllLiterals()
jsep.addUnaryOp('-')
jsep.addUnaryOp('+')
for (const [sign, precedence] of [
  ['+', 9],
  ['-', 9],
  ['*', 10],
  ['/', 10],
] as const)
  jsep.addBinaryOp(sign, precedence)
jsep.addBinaryOp('^', 11, true)
// The library looks for what stands after a token only where a hook has read it.
jsep.hooks.add('gobble-token', function figure(found) {
  const literal = /^[\d.]/u.test(this.char) ? this.gobbleNumericLiteral() : undefined
  if (literal) found.node = literal
})
// A sign of percent stands after what it is of.
jsep.hooks.add('after-token', function percentAfter(found) {
  if (!found.node) return
  this.gobbleSpaces()
  while (this.char === '%') {
    this.index += 1
    found.node = { type: 'Percent', argument: found.node }
    this.gobbleSpaces()
  }
})

/**
 * Reads an expression. The library parses; what it may hold is decided here.
 * @throws CannotCompute with a sentence that says what is not understood
 */
export function readExpression(written: string): Expression {
  const text = written
    .replace(/[×·∙⋅]/gu, '*')
    .replace(/[÷∶]/gu, '/')
    .replace(/[−–]/gu, '-')
    .replace(/(\d)[\u00a0\u2009\u202f](?=\d{3})/gu, '$1')
    .replace(/%\s*of\b/gu, '% *')
  let depth = 0
  for (const character of text) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0
    if (depth > DEEPEST) throw new CannotCompute('There are too many brackets within brackets.')
  }
  if (/\d,\d{3}(?!\d)/u.test(text.replace(/[a-z]\w*\([^()]*\)/giu, '')))
    throw new CannotCompute('Write figures without commas between the thousands.')
  return read(parse(text))
}

function parse(text: string): jsep.Expression {
  try {
    return jsep(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    throw new CannotCompute(`This cannot be read as a calculation: ${why.replace(/\.?$/u, '.')}`)
  }
}

type Node = jsep.CoreExpression | { type: 'Percent'; argument: jsep.Expression }

function read(parsed: jsep.Expression): Expression {
  const node = parsed as Node
  switch (node.type) {
    case 'Literal':
      if (typeof node.value !== 'number') break
      return { kind: 'figure', written: node.raw }
    case 'Identifier':
      return { kind: 'name', name: node.name }
    case 'Percent':
      return { kind: 'percent', of: read(node.argument) }
    case 'UnaryExpression':
      return node.operator === '-' ? { kind: 'minus', of: read(node.argument) } : read(node.argument)
    case 'BinaryExpression':
      return binary(node)
    case 'CallExpression': {
      const callee = read(node.callee)
      if (callee.kind !== 'name') break
      return { kind: 'call', name: callee.name, inputs: node.arguments.map(read) }
    }
    case 'Compound':
      if (node.body.length === 0) throw new CannotCompute('There is nothing to compute.')
      throw new CannotCompute('There is more than one calculation here; a sign is missing between them.')
  }
  throw new CannotCompute(
    'A calculation is made of figures, inputs, + - * / ^, brackets, percent and a few functions.',
  )
}

function binary({ operator, left, right }: jsep.BinaryExpression): Expression {
  if (operator !== '+' && operator !== '-' && operator !== '*' && operator !== '/' && operator !== '^')
    throw new CannotCompute(`“${operator}” is not a sign of a calculation.`)
  const [one, other] = [read(left), read(right)]
  if ((operator === '+' || operator === '-') && other.kind === 'percent' && one.kind !== 'percent')
    throw new CannotCompute('It is not clear what the percent are of: write “x * (1 + 5%)”.')
  if (operator === '^' && one.kind === 'minus')
    throw new CannotCompute(
      'It is not clear whether the minus belongs to the power: put it outside brackets.',
    )
  return { kind: 'binary', sign: operator, left: one, right: other }
}
