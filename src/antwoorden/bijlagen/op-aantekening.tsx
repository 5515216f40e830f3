import { opAantekening } from '#src/antwoorden/reacties/places.ts'
import { paths } from '#src/paths/index.ts'
import { fill, fillOfThisAlone } from '#src/platform/places.ts'
import type { Logboekregel } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { may as mayAantekening } from '#src/proeftuinen/aantekeningen/policy.ts'
import { bijRegels, inMenuVanRegels } from '#src/proeftuinen/pagina/places.ts'
import { bijAantekening } from './aantekening.ts'
import { Bij } from './bij.tsx'
import { aantalBijlagen } from './bijlage.ts'
import { countBijlagen, listBijlagen } from './queries.ts'

/** On the page of one aantekening. */
export const bijlagenOpAantekening = fill(opAantekening, async ({ db, actor }, found) => {
  const stuk = bijAantekening(actor, found.proeftuin, found.aantekening)
  return <Bij actor={actor} stuk={stuk} bijlagen={await listBijlagen(db, stuk)} />
})

/** Under each line of a logboek that has some: how many. */
export const bijlagenBijRegels = fillOfThisAlone(bijRegels, async ({ db }, { proeftuin, regels }) => {
  const ids = regels.filter(({ soort }) => soort !== 'routewissel').map(({ id }) => id)
  const counts = await countBijlagen(db, { soort: 'aantekening', ids })
  return ({ id, titel }: Logboekregel) => {
    const aantal = counts.get(id) ?? 0
    if (aantal === 0) return null
    return (
      <a href={paths.aantekeningBijlagen(proeftuin.id, id)}>
        {aantalBijlagen(aantal)}
        <span class="vonk-onzichtbaar">: {titel}</span>
      </a>
    )
  }
})

/** In the menu of a line, for who may correct it. */
export const bijlageInMenu = fill(inMenuVanRegels, ({ actor }, proeftuin) => (regel: Logboekregel) => {
  if (regel.soort === 'routewissel' || !mayAantekening.correct(actor, proeftuin, regel)) return null
  return (
    <a href={paths.aantekeningBijlagen(proeftuin.id, regel.id)}>
      Zet er een bestand bij<span class="vonk-onzichtbaar">: {regel.titel}</span>
    </a>
  )
})
