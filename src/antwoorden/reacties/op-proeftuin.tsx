import { paths } from '#src/paths/index.ts'
import { fillOfThisAlone } from '#src/platform/places.ts'
import { delenVanProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { leestIn, magReageren } from './aantekening.ts'
import { isTeLezen, stukVanLessen } from './afronding.ts'
import { countReacties } from './queries.ts'
import { aantalReacties, type Stuk } from './reactie.ts'
import { stukVanVraag } from './vraag.ts'

/**
 * Below the question, what was learned and each line of the logboek: how many reacties there are, or that one may be the
 * first. One statement counts them all.
 */
export const reactiesOpProeftuin = fillOfThisAlone(
  delenVanProeftuin,
  async ({ db, actor }, { proeftuin, regels }) => {
    const vraag = may.read(actor, proeftuin) && stukVanVraag(actor, proeftuin)
    const lessen = isTeLezen(actor, proeftuin) && stukVanLessen(actor, proeftuin)
    const notes = regels.filter(({ soort }) => soort !== 'routewissel').map(({ id }) => id)
    const stukken = [vraag, lessen, ...notes.map(aantekening)].filter((stuk) => stuk !== false)
    const aantalVan = await countReacties(db, actor, { stukken, leest: leestIn(actor, proeftuin) })
    return {
      vraag: vraag && <Onder stuk={vraag} bij="de vraag" aantal={aantalVan(vraag)} />,
      lessen: lessen && <Onder stuk={lessen} bij="wat we leerden" aantal={aantalVan(lessen)} />,
      regel: (regel) => {
        const aantal = aantalVan(aantekening(regel.id))
        if (!notes.includes(regel.id) || (aantal === 0 && !magReageren(actor, proeftuin, regel))) return null
        return (
          <ReactiesLink
            href={paths.aantekeningReacties(proeftuin.id, regel.id)}
            bij={regel.titel}
            aantal={aantal}
          />
        )
      },
    }
  },
)

const aantekening = (id: string) => ({ soort: 'aantekening', id })

const Onder = ({ stuk, bij, aantal }: { stuk: Stuk; bij: string; aantal: number }) =>
  aantal === 0 && !stuk.mag ? null : (
    <p>
      <ReactiesLink href={stuk.href()} bij={bij} aantal={aantal} />
    </p>
  )

type LinkProps = { href: string; bij: string; aantal: number }

const ReactiesLink = ({ href, bij, aantal }: LinkProps) => (
  <a href={`${href}#reacties`}>
    {aantal === 0 ? 'Reageer' : aantalReacties(aantal)}
    <span class="vonk-onzichtbaar">: {bij}</span>
  </a>
)
