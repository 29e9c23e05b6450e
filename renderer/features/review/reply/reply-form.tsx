import { useId, useState } from 'react'
import { createAnchor } from '../../../../shared/anchoring/create-anchor.ts'
import { type Desk, type Reply, replyStates, replyWays } from '../../../../shared/domain/review.ts'
import { draftText } from '../../../../shared/draft/text.ts'
import { useCall } from '../../../app/use-call.ts'
import { useSubmit } from '../../../app/use-submit.ts'
import { Button } from '../../../ui/button.tsx'
import { Actions, Dialog } from '../../../ui/dialog.tsx'
import { TextArea, TextField } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { common } from '../../../ui/words.ts'
import { fromField, idsOf, numbersOf, toField } from './reply-fields.ts'
import { fieldsOf, type ReplyFields } from './use-reply-acts.ts'
import { words as replyWords } from './words.ts'

/** Read when drawn: the language may change. */
const words = replyWords.form

type ReplyDialogProps = Readonly<{
  desk: Desk
  /** Null for a new one. */
  reply: Reply | null
  /** Both reject with what the core said: it is shown in the form, and the entry stays. */
  onKeep: (fields: ReplyFields) => Promise<void>
  onRemove: (() => Promise<void>) | null
  onClose: () => void
}>

const nobody: ReplyFields = {
  personId: null,
  who: '',
  what: '',
  claimIds: [],
  askedAt: null,
  way: 'e-mail',
  due: null,
  askedAgain: [],
  state: 'waiting',
  answer: '',
  answeredAt: null,
  stands: null,
}

/** What was put to whom, when and how, by when they may answer, what came back, and where the draft tells it. */
export function ReplyDialog({ desk, reply, onKeep, onRemove, onClose }: ReplyDialogProps) {
  const [fields, setFields] = useState<ReplyFields>(() => (reply ? fieldsOf(reply) : nobody))
  const [claims, setClaims] = useState(() => numbersOf(desk.claims, fields.claimIds))
  const [again, setAgain] = useState('')
  const [stands, setStands] = useState(fields.stands?.exact ?? '')
  const [wrong, setWrong] = useState<'who' | 'stands' | null>(null)
  const people = useCall('people.list', {})
  const draft = useCall('drafts.get', { id: desk.draft.id })
  const names = useId()
  const set = (changes: Partial<ReplyFields>) => setFields({ ...fields, ...changes })

  const { busy, failure, submit } = useSubmit(async () => {
    const text = draft.status === 'ready' ? draftText(draft.value.content) : ''
    const place = placeOf(text, stands.trim(), fields.stands)
    const unfit = fields.who.trim() === '' ? 'who' : place === undefined ? 'stands' : null
    setWrong(unfit)
    if (unfit !== null || place === undefined) return
    const known = people.status === 'ready' ? people.value.people : []
    const person = known.find(({ name, aliases }) => [name, ...aliases].includes(fields.who.trim()))
    const asked = fromField(again)
    await onKeep({
      ...fields,
      who: fields.who.trim(),
      personId: person?.id ?? null,
      claimIds: idsOf(desk.claims, claims),
      askedAgain: asked === null ? fields.askedAgain : [...fields.askedAgain, asked],
      stands: place,
    })
    onClose()
  })
  const time = (label: string, field: 'askedAt' | 'due' | 'answeredAt') => (
    <TextField
      type="datetime-local"
      dir="ltr"
      label={label}
      value={toField(fields[field])}
      onChange={event => set({ [field]: fromField(event.target.value) })}
    />
  )
  return (
    <Dialog title={reply ? words.edit : words.add} open wide onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className="body form reply-form">
          <TextField
            label={words.who}
            autoFocus
            list={names}
            value={fields.who}
            maxLength={200}
            error={wrong === 'who' ? words.needsWho : null}
            onChange={event => set({ who: event.target.value })}
          />
          <datalist id={names}>
            {people.status === 'ready' &&
              people.value.people.map(({ id, name }) => <option key={id} value={name} />)}
          </datalist>
          <TextField
            label={words.claims}
            hint={words.claimsHint}
            inputMode="numeric"
            value={claims}
            onChange={event => setClaims(event.target.value)}
          />
          <div className="whole">
            <TextArea
              label={words.what}
              rows={2}
              value={fields.what}
              onChange={event => set({ what: event.target.value })}
            />
          </div>
          {time(words.asked, 'askedAt')}
          <Choice
            label={words.way}
            value={fields.way}
            choices={replyWays.map(value => ({ value, label: replyWords.ways[value] }))}
            onChange={way => set({ way })}
          />
          {time(words.due, 'due')}
          <TextField
            type="datetime-local"
            dir="ltr"
            label={words.again}
            value={again}
            onChange={event => setAgain(event.target.value)}
          />
          <Choice
            label={words.state}
            value={fields.state}
            choices={replyStates.map(value => ({ value, label: replyWords.states[value] }))}
            onChange={state => set({ state })}
          />
          {time(words.answered, 'answeredAt')}
          <div className="whole">
            <TextArea
              label={words.answer}
              rows={2}
              value={fields.answer}
              onChange={event => set({ answer: event.target.value })}
            />
          </div>
          <div className="whole">
            <TextField
              label={words.stands}
              hint={words.standsHint}
              value={stands}
              error={wrong === 'stands' ? words.standsNot : null}
              onChange={event => setStands(event.target.value)}
            />
          </div>
          {failure && (
            <p className="wrong whole" role="alert">
              {failure}
            </p>
          )}
        </div>
        <Actions>
          {onRemove && (
            <span className="start">
              <Button look="danger" disabled={busy} onClick={() => void onRemove()}>
                {words.remove}
              </Button>
            </span>
          )}
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button look="primary" type="submit" disabled={busy}>
            {words.keep}
          </Button>
        </Actions>
      </form>
    </Dialog>
  )
}

type ChoiceProps<V extends string> = Parameters<typeof Select<V>>[0]

function Choice<V extends string>(props: ChoiceProps<V>) {
  return (
    <div className="fld">
      <span className="label">{props.label}</span>
      <Select {...props} />
    </div>
  )
}

/** Where words stand in the draft; undefined when they do not. Words that were not touched keep their place. */
function placeOf(text: string, words: string, before: Reply['stands']): Reply['stands'] | undefined {
  if (words === '') return null
  if (before?.exact === words) return before
  const start = text.indexOf(words)
  return start < 0 ? undefined : createAnchor(text, start, start + words.length)
}
