import { paths } from '#src/paths/index.ts'
import { Icon } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { bovenaanProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { findHerkomst } from './herkomst.ts'

/** Of what it was made, for who reads both. */
export const herkomstOpProeftuin = fill(bovenaanProeftuin, async ({ db, actor }, proeftuin) => {
  const voorstel = may.read(actor, proeftuin) && (await findHerkomst(db, actor, proeftuin.id))
  return (
    voorstel && (
      <div class="vonk-volgde">
        <p>
          <Icon name="bulb" />
          <span>
            Uit een voorstel van {voorstel.organisatie}:{' '}
            <a href={paths.voorstel(voorstel.id)}>{voorstel.titel}</a>
          </span>
        </p>
      </div>
    )
  )
})
