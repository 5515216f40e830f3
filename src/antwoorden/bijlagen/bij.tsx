import type { Actor } from '#src/platform/actor.ts'
import type { Bijlage, Stuk } from './bijlage.ts'
import { Lijst } from './lijst.tsx'
import { may } from './policy.ts'

type Props = { actor: Actor | null; stuk: Stuk; bijlagen: Bijlage[] }

/** On the page of the piece itself; nothing where there is nothing to read or to do. */
export const Bij = ({ actor, stuk, bijlagen }: Props) => {
  if (bijlagen.length === 0 && !may.add(stuk)) return null
  return (
    <section aria-labelledby="bijlagen">
      <h2 id="bijlagen">Bijlagen</h2>
      {bijlagen.length > 0 && <Lijst actor={actor} stuk={stuk} bijlagen={bijlagen} />}
      {may.add(stuk) && (
        <p>
          <a href={stuk.href}>Zet er een bestand bij</a>
        </p>
      )}
    </section>
  )
}
