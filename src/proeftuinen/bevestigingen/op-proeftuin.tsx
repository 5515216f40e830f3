import { paths } from '#src/paths/index.ts'
import { dot } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { bijOpbrengsten } from '#src/proeftuinen/pagina/places.ts'
import { type Stand, standOf } from './bevestiging.ts'
import { may } from './policy.ts'
import { listBevestigingen } from './queries.ts'

/** Below the figures, for the team: one line with how it stands. A no is nowhere else to be seen. */
export const bevestigingenOpProeftuin = fill(bijOpbrengsten, async ({ db, actor }, proeftuin) => {
  const { afronding, id } = proeftuin
  if (!afronding || afronding.opbrengsten.length === 0 || !may.list(actor, proeftuin)) return null
  const all = await listBevestigingen(db, actor, id)
  const count = (stand: Stand) =>
    all.filter((one) => one.afrondingId === afronding.id && standOf(one) === stand).length
  const [wacht, niet] = [count('wacht'), count('geweigerd')]
  if (!may.ask(actor, proeftuin) && all.length === 0) return null
  return (
    <p>
      <a href={paths.bevestigingen(id)}>
        {may.ask(actor, proeftuin) ? 'Laat een getal bevestigen' : 'Wie bevestigde de getallen?'}
      </a>
      {wacht > 0 && [dot, wacht === 1 ? 'een vraag staat uit' : `${wacht} vragen staan uit`]}
      {niet > 0 && [dot, 'volgens de andere kant klopt iets niet']}
    </p>
  )
})
