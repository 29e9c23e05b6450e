import { useRef, useState } from 'react'
import type { Input } from '../../../../shared/contract.ts'
import type { ClaimView } from '../../../../shared/domain/review.ts'
import { useCall } from '../../../app/use-call.ts'
import { useSubmit } from '../../../app/use-submit.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { common } from '../../../ui/words.ts'
import { words as claimWords } from '../claim-words.ts'
import { isEmptyInput, readInputs, type WrittenInput, wrongIn } from './calculation.ts'
import { useSettled } from './use-settled.ts'

/** Read when drawn: the language may change. */
const words = claimWords.add

/** A pause in typing after which the result is computed, in ms. */
const PAUSE = 150

type CalculationFormProps = Readonly<{
  claim: ClaimView
  onKeep: (evidence: Input<'claims.addEvidence'>['evidence']) => Promise<void>
  onClose: () => void
}>

/** A calculation: figures by name with where they stand, an expression, and what it comes to as one writes. */
export function CalculationForm({ claim, onKeep, onClose }: CalculationFormProps) {
  const [label, setLabel] = useState('')
  const [expression, setExpression] = useState('')
  const last = useRef(1)
  const [inputs, setInputs] = useState<readonly WrittenInput[]>([emptyInput(1)])
  const [wrong, setWrong] = useState<string | null>(null)
  const read = readInputs(inputs, claim.evidence)
  const asked = useSettled(JSON.stringify({ expression, inputs: read }), PAUSE)
  const computed = useCall('claims.calculate', JSON.parse(asked) as Input<'claims.calculate'>, {
    when: expression.trim() !== '',
    keep: true,
  })
  const { busy, failure, submit } = useSubmit(async () => {
    const unfit = inputs.find(input => !isEmptyInput(input) && wrongIn(input) !== null)
    setWrong(unfit ? sentenceOf(unfit) : null)
    if (unfit) return
    await onKeep({ kind: 'calculation', label: label.trim(), expression: expression.trim(), inputs: read })
    onClose()
  })
  const set = (id: number, changes: Partial<WrittenInput>) =>
    setInputs(inputs.map(input => (input.id === id ? { ...input, ...changes } : input)))
  const add = () => {
    last.current += 1
    setInputs([...inputs, emptyInput(last.current)])
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextField
        label={words.label}
        autoFocus
        value={label}
        onChange={event => setLabel(event.target.value)}
      />
      <fieldset className="inputs">
        <legend>{words.inputs}</legend>
        {inputs.map(input => (
          <InputRow
            key={input.id}
            input={input}
            evidence={claim.evidence}
            onChange={changes => set(input.id, changes)}
            onRemove={() => setInputs(inputs.filter(one => one !== input))}
          />
        ))}
        <button type="button" className="link" onClick={add}>
          {words.addInput}
        </button>
      </fieldset>
      <TextField
        label={words.expression}
        hint={words.expressionHint}
        dir="ltr"
        spellCheck={false}
        value={expression}
        error={wrong ?? failure}
        onChange={event => setExpression(event.target.value)}
      />
      <output className={computed.status === 'ready' && computed.value.failed !== '' ? 'wrong' : 'num'}>
        {resultOf(expression, computed.status === 'ready' ? computed.value : null)}
      </output>
      <div className="row">
        <Button small look="primary" type="submit" disabled={busy || expression.trim() === ''}>
          {words.keep}
        </Button>
        <Button small onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}

const emptyInput = (id: number): WrittenInput => ({ id, name: '', value: '', remark: '', source: '' })

const sentenceOf = (input: WrittenInput): string =>
  wrongIn(input) === 'name' ? words.notName({ name: input.name }) : words.notNumber({ value: input.value })

const resultOf = (
  expression: string,
  computed: Readonly<{ result: string | null; failed: string }> | null,
): string => {
  if (expression.trim() === '' || computed === null) return words.noResult
  return computed.result === null ? computed.failed : words.result({ result: computed.result })
}

type InputRowProps = Readonly<{
  input: WrittenInput
  evidence: ClaimView['evidence']
  onChange: (changes: Partial<WrittenInput>) => void
  onRemove: () => void
}>

function InputRow({ input, evidence, onChange, onRemove }: InputRowProps) {
  const sources = evidence.filter(({ sourceId, covered }) => sourceId !== null && !covered)
  return (
    <div className="input-row">
      <TextField
        label={words.name}
        dir="ltr"
        spellCheck={false}
        value={input.name}
        onChange={event => onChange({ name: event.target.value })}
      />
      <TextField
        label={words.value}
        dir="ltr"
        inputMode="decimal"
        value={input.value}
        onChange={event => onChange({ value: event.target.value })}
      />
      <TextField
        label={words.remark}
        value={input.remark}
        onChange={event => onChange({ remark: event.target.value })}
      />
      {sources.length > 0 && (
        <div className="fld">
          <span className="label">{words.source}</span>
          <Select
            label={words.source}
            value={input.source}
            choices={[
              { value: '', label: words.noSource },
              ...sources.map(({ key, title }) => ({ value: key, label: title })),
            ]}
            onChange={source => onChange({ source })}
          />
        </div>
      )}
      <IconButton icon="close" label={words.removeInput} onClick={onRemove} />
    </div>
  )
}
