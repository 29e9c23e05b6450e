import { Decimal } from 'decimal.js'
import type { Output } from '../../../shared/contract.ts'
import { CannotCompute } from './cannot-compute.ts'
import { type Expression, readExpression } from './expression.ts'

/** Digits that are carried along; fifteen are shown. */
const Exact = Decimal.clone({ precision: 40 })
const SHOWN = 15
/** Powers past it are no figures that anybody checks. */
const LARGEST_POWER = 1000

type Input = { name: string; value: number }

/**
 * Computes an expression of named figures, in exact decimals: + - * / ^ and brackets, percent, min, max, mean, sum,
 * round, abs and sqrt. Total: what cannot be computed is said in `failed`, a sentence.
 */
export function calculate(expression: string, inputs: readonly Input[]): Output<'claims.calculate'> {
  try {
    const values = valuesOf(inputs)
    return { result: shown(computed(readExpression(expression), values)), failed: '' }
  } catch (error) {
    if (error instanceof CannotCompute) return { result: null, failed: error.message }
    throw error
  }
}

function valuesOf(inputs: readonly Input[]): ReadonlyMap<string, Decimal> {
  const values = new Map<string, Decimal>()
  for (const { name, value } of inputs) {
    if (values.has(name)) throw new CannotCompute(`Two inputs have the name “${name}”.`)
    if (functions.has(name))
      throw new CannotCompute(`“${name}” is the name of a function; call the input otherwise.`)
    values.set(name, new Exact(String(value)))
  }
  return values
}

function computed(expression: Expression, values: ReadonlyMap<string, Decimal>): Decimal {
  switch (expression.kind) {
    case 'figure':
      return new Exact(expression.written)
    case 'name': {
      const value = values.get(expression.name)
      if (!value) throw new CannotCompute(`“${expression.name}” is not the name of an input.`)
      return value
    }
    case 'percent':
      return computed(expression.of, values).div(100)
    case 'minus':
      return computed(expression.of, values).neg()
    case 'call': {
      const call = functions.get(expression.name)
      if (!call) throw new CannotCompute(`There is no function “${expression.name}”.`)
      return call(expression.inputs.map(input => computed(input, values)))
    }
    case 'binary': {
      const [one, other] = [computed(expression.left, values), computed(expression.right, values)]
      return binary(expression.sign, one, other)
    }
  }
}

function binary(
  sign: Extract<Expression, { kind: 'binary' }>['sign'],
  one: Decimal,
  other: Decimal,
): Decimal {
  switch (sign) {
    case '+':
      return one.plus(other)
    case '-':
      return one.minus(other)
    case '*':
      return one.times(other)
    case '/':
      if (other.isZero()) throw new CannotCompute('This divides by zero.')
      return one.div(other)
    case '^':
      if (other.abs().gt(LARGEST_POWER)) throw new CannotCompute(`Powers go up to ${LARGEST_POWER}.`)
      return one.pow(other)
  }
}

const sum = (all: readonly Decimal[]): Decimal => all.reduce((one, other) => one.plus(other), new Exact(0))

const functions: ReadonlyMap<string, (inputs: readonly Decimal[]) => Decimal> = new Map([
  ['min', some('min', all => Exact.min(...all))],
  ['max', some('max', all => Exact.max(...all))],
  ['sum', some('sum', sum)],
  ['mean', some('mean', all => sum(all).div(all.length))],
  ['abs', one('abs', value => value.abs())],
  ['sqrt', one('sqrt', value => value.sqrt())],
  [
    'round',
    inputs => {
      const [value, places = new Exact(0)] = inputs
      if (!value || inputs.length > 2) throw new CannotCompute('round takes a figure, and how many decimals.')
      if (!places.isInteger() || places.lt(0) || places.gt(20))
        throw new CannotCompute('round takes 0 to 20 decimals.')
      return value.toDecimalPlaces(places.toNumber(), Decimal.ROUND_HALF_UP)
    },
  ],
])

function some(name: string, compute: (all: readonly Decimal[]) => Decimal) {
  return (inputs: readonly Decimal[]) => {
    if (inputs.length === 0) throw new CannotCompute(`${name} needs figures.`)
    return compute(inputs)
  }
}

function one(name: string, compute: (value: Decimal) => Decimal) {
  return ([value, ...more]: readonly Decimal[]) => {
    if (!value || more.length > 0) throw new CannotCompute(`${name} takes one figure.`)
    return compute(value)
  }
}

/** As one would write it: figures of a usual size without an exponent. */
function shown(value: Decimal): string {
  if (!value.isFinite()) throw new CannotCompute('This has no result that is a figure.')
  const rounded = value.toSignificantDigits(SHOWN)
  const isUsual = rounded.isZero() || (rounded.abs().gte(1e-9) && rounded.abs().lt(1e15))
  return isUsual ? rounded.toFixed() : rounded.toExponential()
}
