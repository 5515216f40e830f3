import { paths } from '#src/paths/index.ts'
import { type Asker, fill } from '#src/platform/places.ts'
import { onderProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { onderWerkwijze } from '#src/verspreiden/werkwijzen/places.ts'
import { Kenners, PassendLijst, passendPad } from './parts.tsx'
import { meest, type Onderwerp } from './passend.ts'
import { zoekPassend } from './zoek-passend.ts'

type Blok = { soort: Onderwerp; id: string }

/** The best that fit, at the end of a page; nothing fits, and it is not there. */
async function blok({ db, actor }: Asker, { soort, id }: Blok) {
  const { dingen, mensen } = await zoekPassend(db, actor, { soort, id, meest: meest.blok + 1 })
  if (dingen.length === 0 && mensen.length === 0) return null
  return (
    <section class="vonk-passend" aria-labelledby="passend-kop">
      <h2 id="passend-kop">Past hierbij</h2>
      <div class="vonk-passend__delen">
        {dingen.length > 0 && <PassendLijst dingen={dingen.slice(0, meest.blok)} kop={3} />}
        <Kenners mensen={mensen} kop={3} />
      </div>
      {dingen.length > meest.blok && (
        <p>
          <a href={passendPad(soort, id)}>Toon alles wat hierbij past</a>
        </p>
      )}
    </section>
  )
}

/**
 * On a proeftuin for members. The page for visitors is made once for all of them, until its own proeftuin changes; what
 * fits changes with others, and what was just hidden may not stand there. So they get a link to a page that is made anew.
 */
export const pastBijProeftuin = fill(onderProeftuin, (asker, { id }) =>
  asker.actor ? (
    blok(asker, { soort: 'proeftuin', id })
  ) : (
    <p class="vonk-passend-link">
      <a href={paths.passendBijProeftuin(id)}>Bekijk wat hierbij past</a>: werkwijzen, haakjes en andere
      proeftuinen, met de reden erbij.
    </p>
  ),
)

export const pastBijWerkwijze = fill(onderWerkwijze, (asker, { id }) =>
  blok(asker, { soort: 'werkwijze', id }),
)
