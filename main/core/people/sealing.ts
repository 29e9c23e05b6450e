import type { Input, Output } from '../../../shared/contract.ts'
import type { Person } from '../../../shared/domain/quote.ts'
import { shownPerson } from '../../../shared/domain/sealed.ts'
import { givesAway } from '../../../shared/draft/naming.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Session } from '../session.ts'

/**
 * Puts a person under a label; from then on no answer holds a name of theirs. Sealed already: changes the label.
 * Throws AppError `forbidden` in a notebook without a passphrase, `invalid-input` for a label that gives a name away.
 */
export function sealPerson(session: Session, { id, revision, label }: Input<'people.seal'>): Person {
  const { records, transact, info } = session.notebook
  if (!info.encrypted) {
    throw new AppError(
      'forbidden',
      'This notebook has no passphrase, so that whoever has its folder can read every name in it. Nobody was sealed.',
    )
  }
  const person = records.get('person', id)
  if ([person.name, ...person.aliases].some(name => givesAway(label, name))) {
    throw new AppError('invalid-input', 'This label holds a part of a name. Choose one that tells nothing.')
  }
  if (Array.from(session.people.all().values()).some(other => other.id !== id && other.name === label)) {
    throw new AppError('invalid-input', `Someone else is called “${label}” already. Choose another label.`)
  }
  const sealed = transact(() => records.update('person', id, revision, { sealed: { label } }))
  session.saved('person', sealed)
  return shownPerson(sealed)
}

/** Takes the label away: the names are shown again. Throws AppError `forbidden` when the passphrase does not fit. */
export async function unsealPerson(session: Session, input: Input<'people.unseal'>): Promise<Person> {
  await mustFit(session, input.passphrase)
  const { records, transact } = session.notebook
  const person = transact(() => records.update('person', input.id, input.revision, { sealed: undefined }))
  session.saved('person', person)
  return person
}

/** Who a sealed person is, for this answer alone; the journal says that it was shown. Throws AppError `forbidden`. */
export async function openIdentity(
  session: Session,
  { id, passphrase }: Input<'people.open'>,
): Promise<Output<'people.open'>> {
  await mustFit(session, passphrase)
  const { records, journal, transact } = session.notebook
  const { name, aliases, role, revision } = records.get('person', id)
  transact(() => journal.append({ action: 'shown', kind: 'person', recordId: id, revision, digest: null }))
  return { name, aliases, role }
}

/** For acts that would show, lose or mix up names. Throws AppError `forbidden`. */
export function mustNotBeSealed(session: Session, id: string, act: string): void {
  const person = session.people.all().get(id)
  if (!person?.sealed) return
  throw new AppError(
    'forbidden',
    `“${person.sealed.label}” is sealed, and was not ${act}. Take the seal away with the passphrase first.`,
  )
}

async function mustFit({ notebook }: Session, passphrase: string): Promise<void> {
  if (await notebook.fits(passphrase)) return
  throw new AppError('forbidden', 'This passphrase does not open the notebook. Nothing was shown.')
}
