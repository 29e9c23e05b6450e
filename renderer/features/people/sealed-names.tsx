import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Identity } from './use-identity.ts'
import { words } from './words.ts'

type SealedNamesProps = Readonly<{ identity: Identity | null; onOpen: () => void; onHide: () => void }>

/** In place of the names of a sealed person: that they are sealed, or who it is while that is shown. */
export function SealedNames({ identity, onOpen, onHide }: SealedNamesProps) {
  return (
    <section className="sealed" aria-label={words.sealing.title}>
      <p>
        <Icon name="lock" /> <b>{words.sealing.title}</b>{' '}
        {identity ? words.sealing.shown : words.sealing.covered}
      </p>
      {identity ? (
        <>
          <ul>
            {[identity.name, ...identity.aliases].map(name => (
              <li key={name} dir="auto">
                {name}
              </li>
            ))}
          </ul>
          {identity.role && (
            <p className="role" dir="auto">
              {identity.role}
            </p>
          )}
          <Button onClick={onHide}>{words.sealing.hide}</Button>
        </>
      ) : (
        <Button onClick={onOpen}>{words.sealing.open}</Button>
      )}
    </section>
  )
}
