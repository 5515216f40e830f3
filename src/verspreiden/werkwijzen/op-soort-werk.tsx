import { bijSoortWerk } from '#src/netwerk/categorieen/places.ts'
import { paths } from '#src/paths/index.ts'
import { fill, filled } from '#src/platform/places.ts'
import { listWerkwijzen, Zoek } from './list.ts'
import { WerkwijzeRijen } from './list-view.tsx'
import { bewijzen } from './places.ts'

const hoogstens = 5

/** The last changed of a kind of work, each with how it went for who did it. */
export const werkwijzenBijSoortWerk = fill(bijSoortWerk, async (asker, { code, naam }) => {
  const { kaarten } = await listWerkwijzen(asker.db, asker.actor, Zoek.parse({ categorie: code }))
  if (kaarten.length === 0) return null
  const shown = kaarten.slice(0, hoogstens)
  const bewijs = await filled(
    asker,
    bewijzen,
    shown.map(({ id }) => id),
  )
  return {
    id: 'werkwijzen',
    kop: 'Werkwijzen',
    inhoud: (
      <>
        <WerkwijzeRijen kaarten={shown} bewijs={new Map(bewijs.flatMap((of) => [...of]))} level={3} />
        {kaarten.length > hoogstens && (
          <p>
            <a href={paths.werkwijzen({ categorie: code })}>Toon alle werkwijzen bij {naam.toLowerCase()}</a>
          </p>
        )}
      </>
    ),
  }
})
